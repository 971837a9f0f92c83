/** Tests of the calibration. */
package dev.cotangent.samples.calibration;

/** A Gaussian mixture, fitted by maximum likelihood. */
package dev.cotangent.samples.calibration;

/** Tests of the classifier of digits. */
package dev.cotangent.samples.digits;

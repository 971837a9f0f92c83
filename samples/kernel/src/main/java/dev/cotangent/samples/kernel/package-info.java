/** A convolution kernel, recovered from what it did to an image. */
package dev.cotangent.samples.kernel;

/** Tests of the recovery of kernels. */
package dev.cotangent.samples.kernel;

/** A classifier of handwritten digits, trained by generated gradients. */
package dev.cotangent.samples.digits;

/** Recurrent networks that learn to write, by backpropagation through time. */
package dev.cotangent.samples.sequence;

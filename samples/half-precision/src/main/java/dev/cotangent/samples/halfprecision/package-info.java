/** Weights and activations stored in 16 bits, arithmetic in 32. */
package dev.cotangent.samples.halfprecision;

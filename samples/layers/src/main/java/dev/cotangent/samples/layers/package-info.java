/** Layers as objects, stacked; gradients that accumulate until they are zeroed. */
package dev.cotangent.samples.layers;

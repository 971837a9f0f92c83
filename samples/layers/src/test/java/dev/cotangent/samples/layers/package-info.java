/** Tests of the layers. */
package dev.cotangent.samples.layers;

/** Tests of prices and sensitivities. */
package dev.cotangent.samples.greeks;

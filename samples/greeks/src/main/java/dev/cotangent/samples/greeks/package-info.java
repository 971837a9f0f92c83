/** Prices of options and all their sensitivities in one pass. */
package dev.cotangent.samples.greeks;

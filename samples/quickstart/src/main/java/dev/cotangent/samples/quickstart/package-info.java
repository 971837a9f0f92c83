/** The smallest use of Cotangent: two functions, their gradients, and a check of these. */
package dev.cotangent.samples.quickstart;

/** Tests of training in half precision. */
package dev.cotangent.samples.halfprecision;

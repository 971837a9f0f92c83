/** Tests of what the samples share. */
package dev.cotangent.samples.commons;

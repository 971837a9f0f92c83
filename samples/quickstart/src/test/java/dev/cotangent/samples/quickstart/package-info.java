/** Tests of the quickstart. */
package dev.cotangent.samples.quickstart;

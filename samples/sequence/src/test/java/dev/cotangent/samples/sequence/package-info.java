/** Tests of the recurrent networks. */
package dev.cotangent.samples.sequence;

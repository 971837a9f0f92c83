/** Tests of the first steps. */
package dev.cotangent.samples.firststeps;

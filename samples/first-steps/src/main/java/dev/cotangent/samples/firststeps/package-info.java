/** What a derivative is, and how it travels backwards through a graph. */
package dev.cotangent.samples.firststeps;

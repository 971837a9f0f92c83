/** What the samples share: a command line, plots, pictures, and a check of gradients. */
package dev.cotangent.samples.commons;

/** The output directory, and whether anything in it has to be made anew. */
package dev.cotangent.compiler.output;

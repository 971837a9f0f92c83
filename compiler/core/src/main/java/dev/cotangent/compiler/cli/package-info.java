/** The command line. */
package dev.cotangent.compiler.cli;

/**
 * What the compiler says to its user: the catalogue of codes, positions, and how both are shown.
 */
package dev.cotangent.compiler.diagnostics;

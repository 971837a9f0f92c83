/** Derivatives as graph transforms: the table of rules, and the modes that read it. */
package dev.cotangent.compiler.autodiff;

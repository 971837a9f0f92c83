/** From source text to requests: find, check, lower; the only package that imports JavaParser. */
package dev.cotangent.compiler.frontend;

/** Writes scheduled graphs as Java source; the only package that imports JavaPoet. */
package dev.cotangent.compiler.backend;

/**
 * Source files: found, read, parsed at most once, and the types they declare. Imports JavaParser
 * like every frontend package.
 */
package dev.cotangent.compiler.frontend.source;

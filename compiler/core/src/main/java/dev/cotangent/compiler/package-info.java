/** The compiler: Java source in, Java source of its derivatives out. */
package dev.cotangent.compiler;

/**
 * From source text to requests: find, check, lower. Only this package and those below it import
 * JavaParser. {@link dev.cotangent.compiler.frontend.Frontend} is the way in.
 */
package dev.cotangent.compiler.frontend;

/** Small passes from graph to graph, in one explicit ordered list. */
package dev.cotangent.compiler.simplify;

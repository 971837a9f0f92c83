/**
 * The computation graph: immutable values, region nodes for control flow, arrays as values. It
 * imports no sibling package. {@link dev.cotangent.compiler.graph.GraphBuilder} is the only maker
 * of nodes, {@link dev.cotangent.compiler.graph.Rewriter} the way every pass copies a graph.
 */
package dev.cotangent.compiler.graph;

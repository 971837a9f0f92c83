/**
 * From the syntax tree of a method to its computation graph. {@link
 * dev.cotangent.compiler.frontend.lowering.MethodLowering} is the way in.
 *
 * <p>A local variable of a scalar type is a node. A local variable of an array type is a reference:
 * an abstract storage and the subscripts of the row in it that is meant. A storage has a current
 * state, a node of an array type; a store through any reference gives its storage a new state, so
 * that all names of one array see it. Where two storages may be one and this would matter, the
 * program is refused ({@link dev.cotangent.compiler.frontend.lowering.Sharing}).
 *
 * <p>Whatever is not known here is refused, with a diagnostic of its own.
 */
package dev.cotangent.compiler.frontend.lowering;

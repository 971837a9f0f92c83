/**
 * The derivative rules that users write: found in all classes compiled together and in the
 * runtime's own catalogue, checked whether anybody needs them or not, and looked up by the method
 * they are for. {@link dev.cotangent.compiler.frontend.rules.RuleReader} is the way in, {@link
 * dev.cotangent.compiler.frontend.rules.RuleBook} what comes out.
 */
package dev.cotangent.compiler.frontend.rules;

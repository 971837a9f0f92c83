/**
 * The proof: every program of the corpus, every operator and any number of random programs through
 * the whole compiler, held against finite differences, the graph interpreter and published values.
 */
package dev.cotangent.compiler.corpus;

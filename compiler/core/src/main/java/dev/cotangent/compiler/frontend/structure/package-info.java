/**
 * What the source declares variables to hold: values of the graph, or records and objects, which
 * are taken apart into such values.
 */
package dev.cotangent.compiler.frontend.structure;

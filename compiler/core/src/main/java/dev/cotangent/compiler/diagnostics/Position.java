package dev.cotangent.compiler.diagnostics;

/**
 * A place in a source file.
 *
 * @param file the file's path as it is to be shown
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String file, int line, int column) {}

package dev.cotangent.compiler.output;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * What decides what a run writes, but for the compiler itself.
 *
 * @param sources files and directories to generate for
 * @param sourcePath directories of further sources
 * @param classPath jars and directories of classes
 * @param outputDirectory where the output goes
 * @param encoding the encoding of the sources and of the output
 * @param options all other options, in any stable form
 */
public record BuildInputs(
    List<Path> sources,
    List<Path> sourcePath,
    List<Path> classPath,
    Path outputDirectory,
    Charset encoding,
    String options) {}

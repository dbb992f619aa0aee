package org.tabularium.service.store;

import java.nio.file.Path;

/**
 * A received file on its way into the archive.
 *
 * @param file where its bytes lie now; they are moved
 * @param original its hash and size
 * @param name under which it came
 * @param path in its bundle, folders first; the same as {@code name} for a file that came by itself
 * @param mediaType as its bytes say
 * @param job that is to read it
 */
public record Arrival(Path file, Original original, String name, String path, String mediaType, String job) {}

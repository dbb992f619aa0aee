package org.tabularium.service.store;

/**
 * What the bytes of a file are.
 *
 * @param sha256 lower-case hex
 * @param bytes size
 */
public record Original(String sha256, long bytes) {}

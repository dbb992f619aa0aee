package org.tabularium.service.config;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Settings of the room {@code http}.
 *
 * @param host address to listen on
 * @param port 0 takes a free one
 * @param uploadBytes most bytes of one upload, all its files together
 * @param longestStall that an upload may send nothing
 * @param threads that read the store on behalf of requests
 * @param longestWait that a request may ask for with {@code ?wait=}
 * @param pageCache folder for rendered pages; emptied at the start
 * @param pageCacheBytes most bytes to keep there
 */
public record HttpSettings(
        String host,
        int port,
        long uploadBytes,
        Duration longestStall,
        int threads,
        Duration longestWait,
        Path pageCache,
        long pageCacheBytes) {}

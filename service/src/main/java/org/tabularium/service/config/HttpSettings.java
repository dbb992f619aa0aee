package org.tabularium.service.config;

import java.time.Duration;

/**
 * Settings of the room {@code http}.
 *
 * @param host address to listen on
 * @param port 0 takes a free one
 * @param uploadBytes most bytes of one upload, all its files together
 * @param threads that read the store on behalf of requests
 * @param longestWait that a request may ask for with {@code ?wait=}
 * @param pageCacheBytes most bytes of page images kept on disk
 */
public record HttpSettings(
        String host, int port, long uploadBytes, int threads, Duration longestWait, long pageCacheBytes) {}

package org.tabularium.service.config;

import java.nio.file.Path;
import java.util.Optional;
import org.tabularium.extractor.pipeline.Limits;

/**
 * Settings of the room {@code ingest}.
 *
 * @param workers documents extracted at a time
 * @param limits what one document may cost
 * @param layouts folder with layouts beside those that come with this software
 */
public record IngestSettings(int workers, Limits limits, Optional<Path> layouts) {}

package org.tabularium.service.config;

import org.tabularium.extractor.pipeline.Limits;

/**
 * Settings of the room {@code ingest}.
 *
 * @param workers documents extracted at a time
 * @param limits what one document may cost
 */
public record IngestSettings(int workers, Limits limits) {}

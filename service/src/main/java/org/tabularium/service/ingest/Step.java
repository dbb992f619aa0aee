package org.tabularium.service.ingest;

import org.tabularium.extractor.pipeline.Progress;

/**
 * How far the work on a document is.
 *
 * @param stage what is being done
 * @param page the page being read, from 1; 0 if the stage does not go by pages
 * @param pages number of pages; 0 if not known
 */
public record Step(Progress.Stage stage, int page, int pages) {}

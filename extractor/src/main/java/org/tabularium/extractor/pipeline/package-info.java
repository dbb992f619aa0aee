/**
 * The way of a document through the rooms: file in, disclosure out. In: a file on disk, limits, a progress listener.
 * Out: an {@link org.tabularium.extractor.pipeline.Extraction}. Refuses: nothing that a person may upload; a bad file is
 * a result. Trap: progress listeners may stop the work by throwing {@link
 * org.tabularium.extractor.pipeline.ExtractionStopped}, and every room lets that pass.
 */
package org.tabularium.extractor.pipeline;

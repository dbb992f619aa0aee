package org.tabularium.extractor.page;

import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.models.document.Content;

/** What came of reading a file. */
public sealed interface ReadContent {

    /** Its content. */
    record Read(Content content) implements ReadContent {}

    /** Nothing, and why. */
    record Refused(Rejection rejection) implements ReadContent {}
}

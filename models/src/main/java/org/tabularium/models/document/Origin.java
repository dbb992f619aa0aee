package org.tabularium.models.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a text came to be known. */
public enum Origin {
    /** From a text layer or an office file: the characters are the author's own. */
    @JsonProperty("text")
    TEXT,
    /** Read off an image: the characters are a reading, with a confidence. */
    @JsonProperty("ocr")
    OCR
}

package org.tabularium.models.document;

/** Why the text layer of a page was not believed, so that its picture was read instead. */
public enum LayerDoubt {
    /** For a good part of what is printed it does not say which characters these are. */
    UNKNOWN_CHARACTERS,
    /** It says characters that no text of these documents is made of: its fonts map to the wrong ones. */
    UNLIKELY_CHARACTERS,
    /** It does not show: another program's reading, laid below or behind a picture. */
    HIDDEN
}

package org.tabularium.corpus.score;

import java.util.Locale;

/** What is counted. Names, in lower case, are those of the reference scorer. */
public enum Count {
    TABLES,
    TABLES_FOUND,
    TABLES_EXTRA,
    /** Found tables of another layout than they were taken for, and those of them that are marked as such. */
    STRANGE,
    STRANGE_MARKED,
    META,
    META_OK,
    ROWS,
    ROWS_OK,
    ROWS_EXTRA,
    CELLS,
    CELLS_OK,
    TEXT,
    TEXT_OK,
    CODE,
    CODE_OK,
    CHARS,
    CHAR_ERRORS,
    /** Amount cells, blank ones included. */
    NUM,
    NUM_OK,
    NUM_NONEMPTY,
    NUM_NONEMPTY_OK,
    NUM_REVIEW,
    PRINTED_REVIEW,
    /** Amounts that OCR read with a confidence of at least 0.99. */
    SURE,
    SURE_OK,
    /** Wrong amounts that carry neither a review mark nor an error or warning. */
    SILENT,
    /** Silent amounts that are {@linkplain ToldAtLarge told by table or page}. */
    SILENT_TOLD,
    SILENT_CODE,
    SILENT_VALUE,
    GRIDS,
    GRIDS_FOUND,
    INDICATORS,
    INDICATORS_OK,
    IND_EXTRA,
    IND_CELLS,
    IND_CELLS_OK,
    GOALS,
    GOALS_OK,
    DECLS,
    DECLS_FOUND,
    DECL_IND,
    DECL_IND_OK,
    DECL_FIELDS,
    DECL_FIELDS_OK;

    /** Its name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.tabularium.models.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the cells of a column hold. */
public enum ColumnType {
    /** A line number (序号). */
    @JsonProperty("line")
    LINE,
    /** A classification code. */
    @JsonProperty("code")
    CODE,
    /** The name of an item: what the row is about. */
    @JsonProperty("label")
    LABEL,
    /** Any other words. */
    @JsonProperty("text")
    TEXT,
    /** Money, in the table's unit. */
    @JsonProperty("amount")
    AMOUNT,
    /** A number that is no money. */
    @JsonProperty("quantity")
    QUANTITY
}

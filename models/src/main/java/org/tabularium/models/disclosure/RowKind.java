package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a row is in its table. */
public enum RowKind {
    /** A figure of its own. */
    @JsonProperty("item")
    ITEM,
    /** The sum of a part of the table (小计, 本年收入合计, a 类 above its 款 is an item). */
    @JsonProperty("subtotal")
    SUBTOTAL,
    /** The sum of the table (合计, 总计). */
    @JsonProperty("total")
    TOTAL
}

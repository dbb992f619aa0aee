package org.tabularium.corpus.fault;

/** What can be wrong with a disclosure. */
public enum FaultKind {
    /** The amount of a 项, or of an economic 款, that a second sum or table has too, is another. */
    WRONG_LEAF,
    /** The amount of a leaf that stands in one sum only is another. */
    LONE_LEAF,
    /** The amount of a code above others is another. */
    WRONG_SUBTOTAL,
    /** An amount of the total row is another. */
    WRONG_TOTAL,
    /** A row's total is another than the sum of its columns, and its codes' sum too. */
    WRONG_ROW_TOTAL,
    /** Two amounts of a row stand in each other's column. */
    SWAPPED_COLUMNS,
    /** The point of an amount is lost: a hundred times too much. */
    LOST_DECIMAL_POINT,
    /** Two neighbouring digits have changed places. */
    SWAPPED_DIGITS,
    /** One digit is another. */
    WRONG_DIGIT,
    /** The last digit is lost. */
    LOST_DIGIT,
    /** A minus stands before an amount. */
    WRONG_SIGN,
    /** A leaf row is missing. */
    LOST_ROW,
    /** A leaf row stands twice. */
    DOUBLED_ROW,
    /** A total is blank though its parts are not. */
    BLANK_TOTAL,
    /** The amounts of two neighbouring rows have changed places. */
    SWAPPED_ROWS,
    /** A comma stands where the decimal point should. */
    MALFORMED_AMOUNT,
    /** Words stand where an amount should be. */
    TEXT_IN_AMOUNT,
    /** A code that no classification has. */
    UNKNOWN_CODE,
    /** A 项 that does not belong to the 款 above it. */
    CODE_UNDER_WRONG_PARENT,
    /** The row of a 款 is missing, those of its 项 are there. */
    MISSING_PARENT,
    /** A code with the name of another. */
    NAME_UNLIKE_CODE,
    /** A code with the name that it had in other years. */
    NAME_OF_OTHER_YEAR,
    /** A line number is left out. */
    LINE_GAP,
    /** An item of a summary is another than the table of codes says, all sums of the summary mended. */
    CROSS_TABLE_DIFFERENCE,
    /** A total and everything below it is multiplied: the unit is another than printed. */
    WRONG_UNIT,
    /** A table is headed with another year. */
    TABLE_OF_OTHER_YEAR,
    /** A table is headed with another organisation. */
    TABLE_OF_OTHER_ORGANISATION,
    /** A table does not name its unit. */
    TABLE_WITHOUT_UNIT,
    /** A sum of the three public expenses is another. */
    WRONG_THREE_PUBLIC,
    /** The total of the fixed assets is another. */
    WRONG_ASSETS,
    /** An amount in the narrative that a table has too is another. */
    NARRATIVE_AMOUNT,
    /** An amount in the narrative that no table has is another. */
    NARRATIVE_LONE_AMOUNT,
    /** 元 stands for 万元 in the narrative. */
    NARRATIVE_UNIT,
    /** An amount of the narrative has no unit. */
    AMOUNT_WITHOUT_UNIT,
    /** A sentence of the narrative stands twice. */
    DOUBLED_SENTENCE,
    /** A percentage is another. */
    WRONG_PERCENTAGE,
    /** 增加 stands for 减少, or the other way round. */
    WRONG_DIRECTION,
    /** The narrative is about another year. */
    WRONG_YEAR,
    /** The number of projects is another. */
    WRONG_COUNT,
    /** A word of the template is left in. */
    PLACEHOLDER,
    /** A form is missing. */
    MISSING_FORM,
    /** An empty form does not say so. */
    EMPTY_FORM_WITHOUT_NOTE,
    /** The cost indicator of a project is another amount than its expenditure. */
    GRID_COST,
    /** An indicator has no value. */
    INDICATOR_WITHOUT_VALUE,
    /** The value of an indicator is left to be filled in. */
    PLACEHOLDER_IN_GRID,
    /** A share of more than everything, or of nothing, is demanded. */
    IMPOSSIBLE_VALUE;

    /** False for kinds that nothing printed contradicts for certain. */
    public boolean visible() {
        return unseen() == null;
    }

    /** Why nothing printed contradicts the kind for certain; {@code null} if something does. */
    public String unseen() {
        return switch (this) {
            case LONE_LEAF -> "that the sum is wrong is seen, which of its parts is wrong is not";
            case SWAPPED_ROWS -> "that two tables differ in both rows is seen, which of them is right is not";
            case NARRATIVE_LONE_AMOUNT -> "no other figure of the document says the same";
            case GRID_COST -> "departments may leave projects and their costs out of the grids";
            case EMPTY_FORM_WITHOUT_NOTE -> "an empty form may do without a note where the others are not empty";
            default -> null;
        };
    }
}

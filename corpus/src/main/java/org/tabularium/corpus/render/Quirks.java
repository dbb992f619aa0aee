package org.tabularium.corpus.render;

import java.util.List;
import java.util.Random;

/**
 * What few documents do, and some of every province.
 *
 * @param largeSheets true for sheets twice as large (A3)
 * @param turned true if pages that lie across are upright ones that the file says to turn
 * @param numbersAmounts true if only columns of amounts are numbered (栏次), each half by the word for it
 * @param spread true for headers and sums whose letters have spaces between them (项 目 支 出)
 * @param wideDigits true for digits as wide as Chinese letters
 * @param titled what stands before a title
 * @param formNumber how the number above a table is written, as {@link String#format} takes it
 * @param owner what stands before the name of who discloses
 * @param unit what stands before the unit
 * @param year true if the year stands above a table
 */
public record Quirks(
        boolean largeSheets,
        boolean turned,
        boolean numbersAmounts,
        boolean spread,
        boolean wideDigits,
        Titled titled,
        String formNumber,
        String owner,
        String unit,
        boolean year) {

    /** What stands before a title. */
    public enum Titled {
        /** Nothing. */
        BARE,
        /** Its number. */
        NUMBERED,
        /** Who discloses, and the year. */
        OWNED
    }

    /** Most documents. */
    public static final Quirks NONE =
            new Quirks(false, false, false, false, false, Titled.BARE, "公开%02d表", "", "单位：", true);

    static Quirks any(Random random) {
        return new Quirks(
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                random.nextBoolean(),
                random.nextInt(3) == 0,
                random.nextInt(8) == 0,
                Titled.values()[random.nextInt(Titled.values().length)],
                List.of("公开%02d表", "预算%02d表", "附表%d", "表%d").get(random.nextInt(4)),
                List.of("", "部门：", "编制单位：", "单位名称：", "部门名称：").get(random.nextInt(5)),
                List.of("单位：", "金额单位：", "单位:").get(random.nextInt(3)),
                random.nextInt(3) == 0);
    }
}

package org.tabularium.extractor.page.text;

import java.text.Normalizer;

/**
 * Characters whose glyph is an ideograph's. Some programs write the code of a radical (⼀ U+2F00, ⻋ U+2ECB) for the
 * ideograph of the same shape (一 U+4E00, 车 U+8F66), because their fonts draw both with one glyph. What is printed is the
 * ideograph. The pairs of the first block are Unicode's property Equivalent_Unified_Ideograph, which Java's normalization
 * lacks for the second.
 */
final class Radicals {

    private static final char FIRST = '\u2E80';

    /** For U+2E80 to U+2EF3 the ideograph of the same shape; a blank where there is none of one UTF-16 unit. */
    private static final String IDEOGRAPHS = " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 "
            + "目示礻竹糹纟罓罒㓁冈 羊  耂肀聿月臼艹艹艹虎衤覀西见角 讠贝足车辶辶辶邑钅長镸长门 阝雨青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    /** Radicals that normalize to forms of Taiwan (戶, 靑, 黃), whose glyph in fonts of the mainland is the one beside. */
    private static final String TRADITIONAL = "\u2F3E\u2FAD\u2FC8";

    private static final String SIMPLIFIED = "户青黄";

    private Radicals() {}

    /** The text with ideographs for radicals. */
    static String ideographs(String text) {
        if (text.length() != 1) {
            return text;
        }
        char c = text.charAt(0);
        int index = c - FIRST;
        if (index >= 0 && index < IDEOGRAPHS.length()) {
            return IDEOGRAPHS.charAt(index) == ' ' ? text : String.valueOf(IDEOGRAPHS.charAt(index));
        }
        int simplified = TRADITIONAL.indexOf(c);
        if (simplified >= 0) {
            return String.valueOf(SIMPLIFIED.charAt(simplified));
        }
        boolean twin = (c >= 0x2F00 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
        return twin ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}

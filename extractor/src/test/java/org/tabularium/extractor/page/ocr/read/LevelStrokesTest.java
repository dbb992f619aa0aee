package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

class LevelStrokesTest {

    private static final int EM = 20;

    /** A line of characters an em wide: # any, 一 二 三 and - as strokes, ~ a dash of two ems in two places. */
    private static InkLine line(String characters) {
        Mask ink = new Mask(characters.length() * EM, EM);
        for (int i = 0; i < characters.length(); i++) {
            int left = i * EM;
            switch (characters.charAt(i)) {
                case '一' -> stroke(ink, left + 1, 9, 17);
                case '二' -> {
                    stroke(ink, left + 4, 5, 12);
                    stroke(ink, left + 1, 14, 18);
                }
                case '三' -> {
                    stroke(ink, left + 3, 4, 14);
                    stroke(ink, left + 4, 9, 12);
                    stroke(ink, left + 1, 15, 18);
                }
                case '-' -> stroke(ink, left + 6, 10, 8);
                case '=' -> {
                    stroke(ink, left + 5, 8, 10);
                    stroke(ink, left + 5, 13, 10);
                }
                case '~' -> stroke(ink, left, 10, EM);
                default -> {
                    for (int y = 1; y < EM; y++) {
                        stroke(ink, left + 1, y, 18);
                    }
                }
            }
        }
        return new InkLine(Component.of(ink, new Area(0, 0, characters.length() * EM, EM)));
    }

    private static void stroke(Mask ink, int left, int top, int length) {
        for (int x = left; x < left + length; x++) {
            ink.set(x, top);
        }
    }

    private static String settled(String read, String printed) {
        return LevelStrokes.settled(new Transcript(read, 0.9, "chi_sim"), List.of(line(printed)))
                .text();
    }

    @Test
    void wideStrokesAreNumerals() {
        assertEquals("统一战线", settled("统-战线", "#一##"));
        assertEquals("一级指标", settled("-级指标", "一###"));
        assertEquals("二级指标", settled("-级指标", "二###"));
        assertEquals("三级指标", settled("=级指标", "三###"));
        assertEquals("进一步、深入一步", settled("进-步、深入一步", "#一####一#"));
    }

    @Test
    void narrowStrokesStayWhatTheyAre() {
        assertEquals("甲-乙类", settled("甲-乙类", "#-##"));
        assertEquals("比率=好", settled("比率=好", "##=#"));
    }

    @Test
    void dashesOfTwoEmsAreNoNumerals() {
        assertEquals("办公-厅", settled("办公-厅", "##~~#"));
    }

    @Test
    void whereStrokesAndSignsAreNotAsManyNothingIsChanged() {
        assertEquals("甲-乙", settled("甲-乙", "#一一#"));
        assertEquals("甲-乙", settled("甲-乙", "###"));
    }

    @Test
    void betweenFiguresAStrokeIsADash() {
        assertEquals("5-10", settled("5-10", "#一##"));
    }
}

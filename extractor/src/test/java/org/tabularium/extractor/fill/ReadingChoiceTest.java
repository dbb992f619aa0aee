package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;

class ReadingChoiceTest {

    private final ReadingChoice choice = new ReadingChoice();

    private static Reading read(String text, double confidence) {
        return new Reading(text, confidence, "chi_sim");
    }

    private static Printed ocr(Reading... readings) {
        return new Printed(
                readings[0].text(), List.of(new Place(1, new Box(0, 0, 9, 9))), Origin.OCR, List.of(readings));
    }

    private Cell amount(Reading... readings) {
        return choice.choose(ocr(readings), ColumnType.AMOUNT, List.of());
    }

    @Test
    void takesAnAmountThatIsRead999TimesOf1000() {
        Cell cell = amount(read("1,234.50", 0.995));
        assertEquals(new BigDecimal("1234.50"), cell.number());
        assertFalse(cell.review());
    }

    @Test
    void prefersTheReadingThatIsAnAmount() {
        Cell cell = amount(read("O.0O", 0.9), read("0.00", 0.8));
        assertEquals("0.00", cell.text());
        assertEquals(new BigDecimal("0.00"), cell.number());
        assertEquals(List.of("O.0O"), cell.alternatives());
        assertTrue(cell.review());
    }

    @Test
    void theRuleBehindANumberIsNoPartOfIt() {
        Cell cell = amount(read("7595500.00|", 0.999));
        assertEquals("7595500.00|", cell.text());
        assertEquals(new BigDecimal("7595500.00"), cell.number());
        assertTrue(cell.review());
        assertNull(amount(read("12|3", 0.999)).number(), "a stroke within a number may be a digit");
        assertEquals(new BigDecimal("-12.30"), amount(read("(12.30)", 0.999)).number());
    }

    @Test
    void aMisplacedSeparatorIsNoAmount() {
        Cell cell = amount(read("0,00", 0.999));
        assertEquals(State.UNREADABLE, cell.state());
        assertNull(cell.number());
        assertTrue(cell.review());
    }

    @Test
    void aLeadingZeroIsLookedAtByAPerson() {
        assertTrue(amount(read("012.50", 0.999)).review());
        assertFalse(amount(read("0.50", 0.999)).review());
    }

    @Test
    void inkThatNobodyCouldReadIsNotBlank() {
        Cell unread = amount(read("", 0));
        assertEquals(State.UNREADABLE, unread.state());
        assertTrue(unread.review());
        Printed nothing = new Printed("", List.of(), Origin.OCR, List.of());
        Cell blank = choice.choose(nothing, ColumnType.AMOUNT, List.of());
        assertEquals(State.BLANK, blank.state());
        assertFalse(blank.review());
    }

    @Test
    void wordsInAnAmountColumnAreText() {
        assertEquals(State.TEXT, amount(read("万元", 0.999)).state());
    }

    @Test
    void fullWidthFiguresBracketsAndBlanksBetweenDigitsAreNumbers() {
        assertEquals(new BigDecimal("-12.50"), amount(read("-１２.５０", 0.999)).number());
        assertEquals(new BigDecimal("-12.50"), amount(read("（12.50）", 0.999)).number());
        assertEquals(new BigDecimal("1234.50"), amount(read("1 234. 50", 0.999)).number());
    }

    @Test
    void takesALabelForTheWordingThatOneReadingSays() {
        Cell cell = choice.choose(
                ocr(read("行政单位医瘩", 0.9), read("行政单位医疗", 0.7)), ColumnType.LABEL, List.of("事业单位医疗", "行政单位医疗"));
        assertEquals("行政单位医疗", cell.canonical());
        assertEquals("行政单位医疗", cell.text());
        assertFalse(cell.review());
    }

    @Test
    void keepsTheReadingBesideTheWordingItIsTakenFor() {
        Cell cell = choice.choose(ocr(read("一般公共服务支由", 0.9)), ColumnType.LABEL, List.of("一般公共服务支出", "公共安全支出"));
        assertEquals("一般公共服务支由", cell.text());
        assertEquals("一般公共服务支出", cell.canonical());
        assertFalse(cell.review());
    }

    @Test
    void aSlipWhereOneCharacterTellsWordingsApartNeedsReview() {
        Cell cell = choice.choose(ocr(read("30X10办公费用", 0.9)), ColumnType.LABEL, List.of("30110办公费用", "30210办公费用"));
        assertTrue(cell.review());
    }

    @Test
    void aShorterWordingThatIsSurelyReadIsNotTheForms() {
        List<String> known = List.of("1. 一般公共预算资金", "2. 政府性基金");
        Cell whole = choice.choose(ocr(read("1.一般公共预算", 0.98)), ColumnType.LABEL, known);
        assertNull(whole.canonical());
        Cell unsure = choice.choose(ocr(read("1.一般公共预算", 0.9)), ColumnType.LABEL, known);
        assertEquals("1. 一般公共预算资金", unsure.canonical(), "its end may be illegible");
        Cell slip = choice.choose(ocr(read("1.一殷公共预算资金", 0.98)), ColumnType.LABEL, known);
        assertEquals("1. 一般公共预算资金", slip.canonical());
    }

    @Test
    void neverInventsAWordingThatNoReadingSupports() {
        Cell cell = choice.choose(ocr(read("林业补助", 0.9)), ColumnType.LABEL, List.of("公务接待费", "住房公积金"));
        assertNull(cell.canonical());
        assertEquals("林业补助", cell.text());
    }

    @Test
    void readsACodeByItsDigitsAndChecksItAgainstTheClassification() {
        Cell known = choice.choose(
                ocr(read("2o80505", 0.9), read("2080505", 0.995)), ColumnType.CODE, List.of("2080505", "2080506"));
        assertEquals("2080505", known.text());
        assertFalse(known.review());
        Cell unknown = choice.choose(ocr(read("2080595", 0.995)), ColumnType.CODE, List.of("2080505"));
        assertEquals("2080595", unknown.text());
        assertTrue(unknown.review());
    }

    @Test
    void wordsOverACodeColumnAreLookedAtUnlessSureOrKnown() {
        List<String> known = List.of("30215", "合计");
        assertTrue(choice.choose(ocr(read("专用章", 0.8)), ColumnType.CODE, known).review());
        assertFalse(choice.choose(ocr(read("合计", 0.8)), ColumnType.CODE, known).review());
        assertTrue(choice.choose(ocr(read("款", 0.98)), ColumnType.CODE, known).review());
        assertFalse(
                choice.choose(ocr(read("人员经费", 0.98)), ColumnType.CODE, known).review());
    }

    @Test
    void aTotalLabelInACodeColumnIsALabel() {
        Cell cell = choice.choose(ocr(read("合计", 0.98), read("44", 0.3)), ColumnType.CODE, List.of("201", "20103"));
        assertEquals("合计", cell.text());
    }

    @Test
    void aNumberedItemKeepsItsNumber() {
        Cell cell = choice.choose(ocr(read("二、社会保璋和就业支出", 0.9)), ColumnType.LABEL, List.of("社会保障和就业支出", "卫生健康支出"));
        assertEquals("二、社会保障和就业支出", cell.canonical());
    }

    @Test
    void aValueWithDigitsIsHeldToWhatAmountsAreHeldTo() {
        assertTrue(choice.value(ocr(read("≥93%", 0.95))).review());
        assertTrue(choice.value(ocr(read("≥次", 0.98))).review());
        assertFalse(choice.value(ocr(read("≥95%", 0.997))).review());
        assertFalse(choice.value(ocr(read("安全可靠", 0.98))).review());
        assertTrue(choice.value(ocr(read("安全可千", 0.97))).review());
    }

    @Test
    void ofTheReadingsOfACodeAKnownOneIsChosenButLookedAt() {
        Cell cell = choice.choose(
                ocr(read("2080305", 0.6), read("2080505", 0.5)), ColumnType.CODE, List.of("2080505", "208"));
        assertEquals("2080505", cell.text());
        assertTrue(cell.review());
    }

    @Test
    void aCodeWithAStrayMarkIsLookedAt() {
        assertTrue(choice.choose(ocr(read("2010399-", 0.997)), ColumnType.CODE, List.of("2010399"))
                .review());
    }

    @Test
    void aListNumberOfWhichSpecksAreLeftIsKnownByItsWording() {
        List<String> items = List.of("一、事业收入", "二、事业单位经营收入", "三、其他收入");
        assertEquals("一、事业收入", label("\"事业收入", items).wording());
        assertEquals("三、其他收入", label("…其他收入", items).wording());
        assertEquals("一、一般性支出", label("般性支出", List.of("一、一般性支出")).wording());
        assertEquals("事业收入", label("事业收入", items).wording());
    }

    private Cell label(String text, List<String> items) {
        return choice.choose(ocr(read(text, 0.9)), ColumnType.LABEL, items);
    }
}

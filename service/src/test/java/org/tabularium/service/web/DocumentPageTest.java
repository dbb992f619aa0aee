package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tabularium.models.geometry.Box;

@ExtendWith(BenchExtension.class)
class DocumentPageTest {

    private static final String WRONG = "t1/" + InventedForm.WRONG_ROW + "/total";
    private static final Pattern SELECTED = Pattern.compile("\\bselected\\b");

    @Test
    void aFindingLeadsToItsCellInTheTableAndOnThePage(Bench bench) {
        Page page = bench.open("");
        page.locator("[data-tab=findings]").click();
        page.locator(".finding-head").click();
        assertThat(page.locator("td[data-key='" + WRONG + "']")).hasClass(SELECTED);
        Locator frame = page.locator("rect[data-key='" + WRONG + "']");
        assertThat(frame).hasClass(SELECTED);
        assertLiesOn(InventedForm.box(InventedForm.WRONG_ROW, 2), frame, page.locator(".sheet"));
        assertThat(page.locator("rect.evidence")).hasCount(2);
        assertThat(page.locator("#inspector")).containsText("585.03");
        assertThat(page.locator("#inspector .crop")).isVisible();
    }

    /** The frame on the screen stands where the cell was printed, to two pixels. */
    private static void assertLiesOn(Box printed, Locator frame, Locator sheet) {
        BoundingBox shown = frame.boundingBox();
        BoundingBox page = sheet.boundingBox();
        double scale = page.width / InventedForm.PAGE_WIDTH;
        assertEquals(printed.centerX() * scale, shown.x + shown.width / 2 - page.x, 2);
        assertEquals(printed.centerY() * scale, shown.y + shown.height / 2 - page.y, 2);
    }

    @Test
    void aCellOnThePageLeadsToTheTableAndIntoTheAddress(Bench bench) {
        Page page = bench.open("");
        page.locator("rect[data-key='t1/2/functionName']").click();
        assertThat(page.locator("td[data-key='t1/2/functionName']")).hasClass(SELECTED);
        assertTrue(page.url().endsWith("#t1/row-2/functionName"), page.url());
    }

    @Test
    void aBoxLightsUpWhenItsCellIsPointedAt(Bench bench) {
        Page page = bench.open("");
        page.locator("td[data-key='t1/2/total']").hover();
        assertThat(page.locator("rect.hover")).hasAttribute("data-key", "t1/2/total");
        page.locator("rect[data-key='t1/2/basic']").hover();
        assertThat(page.locator("td.hover")).hasAttribute("data-key", "t1/2/basic");
    }

    @Test
    void anAddressOfACellOpensThatCell(Bench bench) {
        Page page = bench.open("#t1/row-2/total");
        assertThat(page.locator("td.selected")).containsText("57.34");
    }

    @Test
    void arrowKeysMoveFromCellToCell(Bench bench) {
        Page page = bench.open("#t1/row-1/total");
        assertThat(page.locator("td.selected")).hasAttribute("data-key", WRONG);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("td.selected")).hasAttribute("data-key", "t1/2/basic");
    }

    @Test
    void headerCellsSpanTheirColumns(Bench bench) {
        Locator head = bench.open("").locator("#part-t1 thead th");
        assertEquals(List.of("功能分类科目", "合计", "其中", "科目编码", "科目名称", "基本支出", "项目支出"), head.allTextContents());
        assertEquals("2", head.nth(0).getAttribute("colspan"));
        assertEquals("2", head.nth(1).getAttribute("rowspan"));
    }

    @Test
    void cellsToReviewAreMarkedAndListed(Bench bench) {
        Page page = bench.open("");
        assertThat(page.locator("td[data-key='" + WRONG + "']")).hasClass(Pattern.compile("\\breview\\b"));
        page.locator("[data-tab=review]").click();
        page.locator(".review-line").first().click();
        assertThat(page.locator("#inspector")).containsText("待人工核对");
    }

    @Test
    void amountsAreShownAsPrintedOrAsValues(Bench bench) {
        Page page = bench.open("");
        Locator blank = page.locator("td[data-key='t1/2/project']");
        assertThat(blank).hasText("");
        page.locator(".reading button").nth(1).click();
        assertThat(page.locator("td[data-key='t1/0/total'] .worth")).isVisible();
        assertThat(blank).hasText("");
    }

    @Test
    void markupInADocumentIsShownAndNotRun(Bench bench) {
        Page page = bench.open("#t1/row-3/functionName");
        assertThat(page.locator("td.selected .raw")).hasText(InventedForm.HOSTILE);
        page.locator("[data-tab=findings]").click();
        assertThat(page.locator(".finding-head")).containsText(InventedForm.HOSTILE);
        assertThat(page.locator("#parts")).containsText("负责全镇的日常工作。" + InventedForm.HOSTILE);
        assertThat(page.locator(".notes")).containsText(InventedForm.HOSTILE);
        assertEquals(0, page.locator("main script, main img[onerror]").count());
        assertNotEquals("ran", page.title());
    }

    @Test
    void tableAndWorkbookAreExported(Bench bench) throws IOException {
        Page page = bench.open("");
        Download table =
                page.waitForDownload(() -> page.locator("#part-t1 .csv").click());
        assertTrue(Files.readString(table.path()).contains("2080505"));
        page.locator(".menu summary").click();
        Download workbook =
                page.waitForDownload(() -> page.locator(".menu-list a").first().click());
        // A workbook is a zip archive, which begins with PK.
        assertEquals('P', Files.readAllBytes(workbook.path())[0]);
    }

    @Test
    void aPhoneShowsOnePaneAtATime(Bench bench) {
        Page page = bench.open("");
        page.setViewportSize(390, 844);
        assertThat(page.locator("#page")).isHidden();
        page.locator(".panes button").nth(1).click();
        assertThat(page.locator(".sheet img")).isVisible();
        assertThat(page.locator("#data")).isHidden();
    }
}

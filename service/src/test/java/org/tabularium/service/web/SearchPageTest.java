package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class SearchPageTest {

    @Test
    void aRowIsFoundByItsCode(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        page.locator("#global-search").fill("2080505");
        page.locator("#global-search").press("Enter");
        assertThat(page.locator(".hit").first()).containsText("机关事业单位基本养老保险缴费支出");
    }

    @Test
    void aRowIsFoundByItsNameAndOpensInItsTable(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        page.locator("#global-search").fill("基本养老保险缴费");
        page.locator("#global-search").press("Enter");
        assertThat(page.locator(".hit.row mark").first()).isVisible();
        page.locator(".hit.row .hit-text a").first().click();
        assertThat(page.locator("td.selected")).containsText("2080505");
    }

    @Test
    void aFacetNarrowsTheSearchAndGoingBackWidensIt(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home() + "search.html?q=支出");
        page.locator(".facet", new Page.LocatorOptions().setHasText("表中一行")).click();
        assertThat(page.locator(".chip-button")).hasText("表中一行 ×");
        page.goBack();
        assertThat(page.locator(".chip-button")).hasCount(0);
    }

    @Test
    void completionsAreTakenWithTheKeyboard(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home() + "search.html");
        page.locator("#global-search").pressSequentially("一般公共");
        assertThat(page.locator(".suggestions li").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit").first()).containsText("一般公共");
    }

    @Test
    void markupInAHitIsShownAndNotRun(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home() + "search.html?code=30217");
        assertThat(page.locator(".hit-text").first()).containsText(InventedForm.HOSTILE);
        page.locator(".hit button[aria-expanded]").first().click();
        assertThat(page.locator("tr.wanted").first()).containsText(InventedForm.HOSTILE);
        assertEquals(0, page.locator("main script, main img[onerror]").count());
        assertNotEquals("ran", page.title());
    }

    @Test
    void aCodeIsComparedAsTableAndChart(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home() + "compare.html?code=2080505");
        assertThat(page.locator("#result td.amount a").first()).hasText("57.34");
        assertThat(page.locator("#result canvas")).isVisible();
        page.waitForFunction("() => Chart.getChart(document.querySelector('canvas'))?.data.datasets.length > 0");
    }

    @Test
    void aDepartmentsExpenditureIsShownByClass(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home() + "compare.html?mode=classes&organisation=" + InventedForm.ORGANISATION);
        assertThat(page.locator("#result tbody")).containsText("201 一般公共服务支出");
        page.waitForFunction("() => Chart.getChart(document.querySelector('canvas'))?.data.datasets.length > 0");
    }

    @Test
    void nothingStandsOutOnAPhone(Bench bench) {
        Page page = bench.window();
        page.setViewportSize(390, 844);
        for (String each : List.of("", "search.html?q=支出", "compare.html?code=2080505")) {
            page.navigate(bench.home() + each);
            assertThat(page.locator(".shelf, .hit, #result table").first()).isVisible();
            assertEquals(390, page.evaluate("() => document.documentElement.scrollWidth"), each);
        }
    }
}

package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sees less well can still read every word. */
@ExtendWith(BenchExtension.class)
class ContrastTest {

    @Test
    void everyWordOfTheLibraryStandsOut(Bench bench) throws IOException {
        Page page = bench.window();
        page.navigate(bench.home());
        assertThat(page.locator(".shelf tbody tr").first()).isVisible();
        assertEquals(List.of(), faint(page));
    }

    @Test
    void everyWordOfASearchStandsOut(Bench bench) throws IOException {
        Page page = bench.window();
        page.navigate(bench.home() + "search.html?code=208");
        assertThat(page.locator(".hit").first()).isVisible();
        assertEquals(List.of(), faint(page));
    }

    @Test
    void everyWordOfADocumentWithAFindingChosenStandsOut(Bench bench) throws IOException {
        Page page = bench.open("");
        page.locator("[data-tab=findings]").click();
        page.locator(".finding-head").first().click();
        assertThat(page.locator("td.selected")).isVisible();
        assertEquals(List.of(), faint(page));
    }

    @Test
    void aFaintWordIsNoticed(Bench bench) throws IOException {
        Page page = bench.window();
        page.setContent("<p style='color: #999'>faint</p><p>strong</p>");
        assertFalse(faint(page).isEmpty());
    }

    private static List<?> faint(Page page) throws IOException {
        try (InputStream script = ContrastTest.class.getResourceAsStream("/web/contrast.js")) {
            return (List<?>) page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}

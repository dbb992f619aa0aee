package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Pipeline;

/**
 * Takes the picture of the README: the first finding of a document, in the table and on the page. No test: it is run by
 * name, with {@code -Dtest=ReadmePicture -Dpicture.of=FILE.pdf}; the file is made by {@code ./tabularium invent --seed 5
 * --fault WRONG_SUBTOTAL FILE.pdf}.
 */
class ReadmePicture {

    /** Bytes: a README should open at once. */
    private static final int LARGEST = 300_000;

    @TempDir
    private Path folder;

    @Test
    void isTaken() throws IOException {
        String of = System.getProperty("picture.of");
        assumeTrue(of != null, "no file is named by -Dpicture.of: no picture is taken");
        Path file = Path.of(of);
        Path picture = Path.of(System.getProperty("basedir", "."), "..", "docs", "document-page.png");
        try (InventedService service = InventedService.start(folder, Pipeline.standard(Limits.DEFAULT));
                Chromium chromium = Chromium.start(Chromium.installed().orElseThrow())) {
            Page page = chromium.window(1280, 800);
            page.navigate(service.home());
            page.locator(".language").click();
            page.locator("#files")
                    .setInputFiles(new FilePayload(
                            file.getFileName().toString(), "application/pdf", Files.readAllBytes(file)));
            page.locator(".entry.done a").click();
            assertThat(page.locator("rect.box").first()).isAttached();
            page.locator("[data-tab=findings]").click();
            page.locator(".finding-head").first().click();
            assertThat(page.locator("rect.selected")).isVisible();
            assertThat(page.locator("#inspector .crop")).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
        assertTrue(Files.size(picture) < LARGEST, Files.size(picture) + " bytes");
    }
}

package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Browser and service side by side, with one document in the library. Used on one thread only. */
final class Bench implements AutoCloseable {

    /** How long a page may take to show something on a busy machine, milliseconds. */
    private static final double PATIENCE = 60_000;

    /** The document's name. */
    static final String FILE = "青石镇2023年部门预算.pdf";

    private final Chromium chromium;
    private final InventedService service;
    private final Path folder;
    private final byte[] pdf;
    private String address;

    private Bench(Chromium chromium, InventedService service, Path folder) {
        this.chromium = chromium;
        this.service = service;
        this.folder = folder;
        this.pdf = chromium.print(InventedForm.markup());
    }

    static Bench start(Path executable) {
        try {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Path folder = Files.createTempDirectory("tabularium-pages");
            Bench bench = new Bench(Chromium.start(executable), InventedService.start(folder), folder);
            Page page = bench.window();
            page.navigate(bench.home());
            page.locator("#files").setInputFiles(bench.document(FILE));
            assertThat(page.locator(".entry.done")).containsText(FILE);
            bench.address = page.locator(".entry.done a").getAttribute("href").substring(1);
            bench.chromium.closeWindows();
            return bench;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window as wide as a small desk screen, in CSS pixels. */
    Page window() {
        return chromium.window(1280, 800);
    }

    /** The address of the first page. */
    String home() {
        return service.home();
    }

    /** The invented form under a name. */
    FilePayload document(String name) {
        return new FilePayload(name, "application/pdf", pdf);
    }

    /** Opens the library's document, at a place of it ({@code #…}) or at its beginning (empty). */
    Page open(String place) {
        Page page = window();
        page.navigate(home() + address + place);
        assertThat(page.locator("#part-t1 table")).isVisible();
        assertThat(page.locator("rect.box").first()).isAttached();
        return page;
    }

    /** Closes all windows; what they asked for elsewhere, and what broke in them. */
    List<String> faults() {
        chromium.closeWindows();
        return Stream.concat(chromium.strangers(home()).stream(), chromium.complaints().stream())
                .toList();
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        service.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

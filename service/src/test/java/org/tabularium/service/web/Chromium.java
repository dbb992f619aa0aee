package org.tabularium.service.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The installed Chromium. Remembers what its pages asked for and what they complained about. */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/snap/bin/chromium"));

    /** No sandbox: builds run as root. The rest keeps the browser itself from calling home. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> addresses = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The browser's executable; empty if none is installed. */
    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    static Chromium start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(FLAGS));
        return new Chromium(playwright, browser);
    }

    /** A window of its own, without anything kept from others. Widths in CSS pixels. */
    Page window(int width, int height) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setAcceptDownloads(true));
        windows.add(context);
        context.onRequest(request -> addresses.add(request.url()));
        context.onWebError(error -> complaints.add(error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return context.newPage();
    }

    /** Prints markup to a PDF, a CSS pixel being 0.75 points. */
    byte[] print(String markup) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setContent(markup);
            return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        }
    }

    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    /** Every address that a page asked for and that is not below the one given. */
    List<String> strangers(String home) {
        return addresses.stream()
                .filter(address -> !address.startsWith(home)
                        && !address.startsWith("data:")
                        && !address.startsWith("blob:")
                        && !address.equals("about:blank"))
                .toList();
    }

    /** Uncaught errors of scripts and breaches of the pages' policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

package org.tabularium.service.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BenchExtension.class)
class LibraryPageTest {

    @Test
    void anUploadIsWatchedUntilItIsDoneAndStandsThereAfterAReload(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        page.locator("#files").setInputFiles(another(bench.document("另一份.pdf")));
        Locator entry = page.locator(".entry", new Page.LocatorOptions().setHasText("另一份.pdf"));
        assertThat(entry).hasClass(Pattern.compile("done"));
        page.reload();
        assertThat(entry).hasClass(Pattern.compile("done"));
        Locator line = page.locator("#library tr", new Page.LocatorOptions().setHasText("另一份.pdf"));
        assertThat(line.locator(".c-findings .error")).containsText("1");
        assertThat(line.locator(".c-organisation")).hasText(InventedForm.ORGANISATION);
    }

    @Test
    void theSameFileIsShownAsADuplicate(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        page.locator("#files").setInputFiles(bench.document(Bench.FILE));
        assertThat(page.locator(".entry .duplicate")).isVisible();
    }

    @Test
    void aFileThatIsNotReadSaysWhyAndWhatToDo(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        byte[] words = "just words".getBytes(StandardCharsets.UTF_8);
        page.locator("#files").setInputFiles(new FilePayload("说明.exe", "application/octet-stream", words));
        assertThat(page.locator(".entry.failed .reason")).hasText("不支持这种文件");
        assertThat(page.locator(".entry.failed .advice")).containsText("PDF");
    }

    @Test
    void ofManyFilesThoseThatFailedAreFoundAtOnce(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        FilePayload bad =
                new FilePayload("附件10.exe", "application/octet-stream", "words".getBytes(StandardCharsets.UTF_8));
        FilePayload good = bench.document("附件2.pdf");
        page.locator("#files").setInputFiles(new FilePayload[] {bad, good});
        assertThat(page.locator(".entry.failed, .entry.done")).hasCount(2);
        assertThat(page.locator(".entry-name")).hasText(new String[] {"附件2.pdf", "附件10.exe"});
        page.locator(".queue-filters button").nth(2).click();
        assertThat(page.locator(".entry-name")).hasText(new String[] {"附件10.exe"});
    }

    @Test
    void theFilesOfAZipFareEachForItselfAndRememberTheZip(Bench bench) throws IOException {
        Page page = bench.window();
        page.navigate(bench.home());
        FilePayload good = bench.document("包内.pdf");
        page.locator("#files")
                .setInputFiles(zip(
                        "一批.zip",
                        Map.of(
                                "包内.pdf", Arrays.copyOf(good.buffer, good.buffer.length + 2),
                                "包内.exe", "words".getBytes(StandardCharsets.UTF_8))));
        assertThat(page.locator(".entry.done")).containsText("包内.pdf");
        assertThat(page.locator(".entry.failed")).containsText("包内.exe");
        Locator line = page.locator("#library tr", new Page.LocatorOptions().setHasText("包内.pdf"));
        line.locator(".bundle").click();
        assertThat(page.locator("#library tbody tr")).hasCount(1);
        assertThat(line.locator(".bundle")).hasText("一批.zip");
    }

    private static FilePayload zip(String name, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return new FilePayload(name, "application/zip", bytes.toByteArray());
    }

    @Test
    void theShelfIsFilteredAndTheAddressKeepsTheFilter(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        assertThat(page.locator(".shelf tbody tr").first()).isVisible();
        page.locator("#filters input").fill("没有这样的名字");
        assertThat(page.locator(".nothing")).isVisible();
        page.reload();
        assertThat(page.locator(".nothing")).isVisible();
        page.locator(".nothing button").click();
        assertThat(page.locator(".shelf tbody tr").first()).isVisible();
    }

    @Test
    void theLanguageChangesAndIsKept(Bench bench) {
        Page page = bench.window();
        page.navigate(bench.home());
        assertThat(page.locator("h1")).hasText("文档库");
        page.locator(".language").click();
        assertThat(page.locator("h1")).hasText("Library");
        page.navigate(bench.home());
        assertThat(page.locator("h1")).hasText("Library");
    }

    /** The same document with other bytes: what follows the end of a PDF does not count. */
    private static FilePayload another(FilePayload file) {
        byte[] longer = Arrays.copyOf(file.buffer, file.buffer.length + 1);
        longer[file.buffer.length] = '\n';
        return new FilePayload(file.name, file.mimeType, longer);
    }
}

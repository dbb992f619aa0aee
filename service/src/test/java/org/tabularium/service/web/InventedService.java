package org.tabularium.service.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Pipeline;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.service.Service;
import org.tabularium.service.config.Key;
import org.tabularium.service.config.Settings;
import org.tabularium.service.http.SearchRoutes;
import org.tabularium.service.index.CodeBook;
import org.tabularium.service.index.MainAmounts;
import org.tabularium.service.index.SearchIndex;
import org.tabularium.service.index.Synonyms;
import org.tabularium.service.ingest.DetectedKind;

/** The service with everything real but the reading: every document says what the invented form says. */
record InventedService(Service service) implements AutoCloseable {

    static InventedService start(Path folder) {
        return start(folder, InventedService::extract);
    }

    /** The same with another reading. */
    static InventedService start(Path folder, Extractor extractor) {
        Settings settings = Settings.read(Map.of(), Map.of(Key.DATA, folder.toString(), Key.PORT, "0"));
        FormLibrary forms = FormLibrary.load();
        CodeBook codes = new CodeBook(Classification.load());
        SearchIndex index = new SearchIndex(
                settings.index().folder(), codes, new MainAmounts(forms.definitions()), Synonyms.load());
        return new InventedService(Service.start(
                settings,
                () -> new Service.Parts(
                        extractor,
                        new DetectedKind(),
                        index,
                        questions -> new SearchRoutes(questions, index, codes, forms))));
    }

    /** The address of the first page. */
    String home() {
        return "http://127.0.0.1:" + service.port() + "/";
    }

    private static Extraction extract(Path file, String fileName, Progress progress) {
        progress.report(Progress.Stage.READ, 1, 1);
        String sha256 = sha256(file);
        Disclosure.Source source = new Disclosure.Source(fileName, "application/pdf", sha256, 1, Disclosure.Kind.TEXT);
        return new Extraction.Extracted(
                InventedForm.disclosure(Pipeline.id(sha256), source), List.of(InventedForm.TITLE));
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}

package org.tabularium.service.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.service.ingest.Step;
import org.tabularium.service.ingest.Watch;
import org.tabularium.service.store.Counts;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Status;
import org.tabularium.service.store.Summary;

/** A document as the API tells it; see {@code openapi.yaml}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
        String id,
        String fileName,
        List<String> fileNames,
        Boolean duplicate,
        String parent,
        String mediaType,
        Long bytes,
        String sha256,
        String receivedAt,
        Status status,
        StepView progress,
        Problem problem,
        Organisation organisation,
        Integer fiscalYear,
        String kind,
        Counts counts) {

    /** How far the work is; page and pages are {@code null} where they are not known. */
    record StepView(String stage, Integer page, Integer pages) {}

    static DocumentView of(Document document, Watch watch) {
        Optional<Summary> summary = document.summary();
        return new DocumentView(
                document.id(),
                document.fileName(),
                document.fileNames(),
                null,
                document.parent().orElse(null),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.receivedAt().toString(),
                document.status(),
                step(document, watch),
                document.failure().map(Problem::of).orElse(null),
                summary.map(Summary::organisation).orElse(null),
                summary.map(Summary::fiscalYear).orElse(null),
                summary.map(Summary::kind).orElse(null),
                summary.map(Summary::counts).orElse(null));
    }

    /** A part of an upload that was not taken in. */
    static DocumentView refused(String fileName, String mediaType, Problem problem) {
        return new DocumentView(
                null,
                fileName,
                List.of(fileName),
                false,
                null,
                mediaType,
                null,
                null,
                null,
                Status.FAILED,
                null,
                problem,
                null,
                null,
                null,
                null);
    }

    DocumentView duplicate(boolean known) {
        return new DocumentView(
                id,
                fileName,
                fileNames,
                known,
                parent,
                mediaType,
                bytes,
                sha256,
                receivedAt,
                status,
                progress,
                problem,
                organisation,
                fiscalYear,
                kind,
                counts);
    }

    private static StepView step(Document document, Watch watch) {
        Optional<Step> step =
                document.status() == Status.PROCESSING ? watch.step(document.id()) : Optional.<Step>empty();
        return step.map(known -> new StepView(
                        known.stage().name().toLowerCase(Locale.ROOT),
                        known.page() == 0 ? null : known.page(),
                        known.pages() == 0 ? null : known.pages()))
                .orElseGet(() -> new StepView(document.status().name().toLowerCase(Locale.ROOT), null, null));
    }
}

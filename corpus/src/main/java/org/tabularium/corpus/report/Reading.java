package org.tabularium.corpus.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.corpus.score.Score;
import org.tabularium.corpus.score.Scorer;
import org.tabularium.extractor.pipeline.DisclosureJson;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.disclosure.Disclosure;

/** Reads cases with an extractor and scores what comes out. */
final class Reading {

    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Extractor extractor;
    private final DisclosureJson json = new DisclosureJson();

    Reading(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Reads it. A document on which the reader breaks down is a result too, the worst: nothing of it was read, and the
     * others still are.
     *
     * @param twice true to read it again and compare the bytes
     */
    Outcome read(Case of, boolean twice) throws IOException {
        try {
            return scored(of, twice);
        } catch (IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            LOG.error("The reader broke down on {}", of.file(), e);
            Score nothing = Scorer.score(of.truth(), of.pages(), JSON.createObjectNode());
            return new Outcome(of, nothing, null, "broke down: " + e, 0, 0, null);
        }
    }

    private Outcome scored(Case of, boolean twice) throws IOException {
        long start = System.nanoTime();
        AtomicReference<Disclosure> unproved = new AtomicReference<>();
        Extraction extraction =
                extractor.extract(of.file(), of.file().getFileName().toString(), Progress.NONE, unproved::set);
        long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        return switch (extraction) {
            case Extraction.Rejected rejected -> {
                Score nothing = Scorer.score(of.truth(), of.pages(), JSON.createObjectNode());
                yield new Outcome(of, nothing, null, rejected.rejection().detail(), 0, millis, null);
            }
            case Extraction.Extracted extracted -> {
                byte[] bytes = json.write(extracted.disclosure());
                JsonNode disclosure = JSON.readTree(bytes);
                Boolean repeatable = twice ? Arrays.equals(bytes, again(of)) : null;
                int pages = Objects.requireNonNullElse(
                        extracted.disclosure().source().pages(), 0);
                yield new Outcome(
                        of,
                        Scorer.score(of.truth(), of.pages(), disclosure),
                        Peer.isScan(of) ? score(of, unproved.get()) : null,
                        null,
                        pages,
                        millis,
                        repeatable);
            }
        };
    }

    private Score score(Case of, Disclosure disclosure) throws IOException {
        return disclosure == null ? null : Scorer.score(of.truth(), of.pages(), JSON.readTree(json.write(disclosure)));
    }

    /** What is read; {@code null} if it is rejected. */
    Disclosure disclosure(Case of) {
        return extract(of) instanceof Extraction.Extracted extracted ? extracted.disclosure() : null;
    }

    private byte[] again(Case of) {
        Disclosure disclosure = disclosure(of);
        return disclosure == null ? new byte[0] : json.write(disclosure);
    }

    private Extraction extract(Case of) {
        return extractor.extract(of.file(), of.file().getFileName().toString(), Progress.NONE);
    }
}

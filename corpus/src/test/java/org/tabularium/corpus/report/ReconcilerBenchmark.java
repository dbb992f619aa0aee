package org.tabularium.corpus.report;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.reconcile.Reconciler;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.form.LayoutDefinition;

/**
 * Speed of reconciliation: processor time a document of each size, once warm. No test: it is run by name, with
 * {@code -Dtest=ReconcilerBenchmark}.
 */
class ReconcilerBenchmark {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 30;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    @Test
    void timeOfADocument() {
        FormLibrary library = FormLibrary.load();
        Transcript transcript = new Transcript(library);
        Scenarios scenarios = new Scenarios(library);
        Reconciler reconciler = new Reconciler(library, Classification.load());
        for (Size size : Size.values()) {
            List<Disclosure> documents = new ArrayList<>();
            for (LayoutDefinition layout : library.layouts()) {
                documents.add(transcript.of(scenarios.make(layout.layout(), size, 1)));
            }
            for (int round = 0; round < WARM_UP; round++) {
                documents.forEach(reconciler::reconcile);
            }
            long start = THREAD.getCurrentThreadCpuTime();
            for (int round = 0; round < ROUNDS; round++) {
                documents.forEach(reconciler::reconcile);
            }
            double millis = (THREAD.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI / ROUNDS / documents.size();
            long rows = documents.stream()
                    .flatMap(document -> document.tables().stream())
                    .mapToLong(table -> table.rows().size())
                    .sum();
            System.out.printf("%s: %.1f ms a document of %d rows%n", size, millis, rows / documents.size());
        }
    }
}

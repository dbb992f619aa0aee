package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** The findings of one extraction so far, numbered in the order in which they were told. */
final class Told {

    private final List<Finding> findings = new ArrayList<>();

    void warning(String rule, Message message, List<CellReference> cells, List<Spot> spots) {
        add(Severity.WARNING, rule, message, cells, spots);
    }

    void info(String rule, Message message, List<CellReference> cells, List<Spot> spots) {
        add(Severity.INFO, rule, message, cells, spots);
    }

    private void add(Severity severity, String rule, Message message, List<CellReference> cells, List<Spot> spots) {
        findings.add(new Finding(
                "f" + (findings.size() + 1),
                rule,
                severity,
                message,
                cells,
                List.of(),
                spots,
                null,
                null,
                null,
                null,
                null));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}

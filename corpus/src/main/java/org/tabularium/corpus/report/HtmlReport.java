package org.tabularium.corpus.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tabularium.corpus.score.Miss;

/** The report for people: one file, nothing to load. */
final class HtmlReport {

    private static final int WORST_PER_GROUP = 12;
    private static final double BAR = 220;

    private final StringBuilder out = new StringBuilder();

    private HtmlReport() {}

    static void write(Evaluation.Results results, List<Baseline.Change> changes, Path file) throws IOException {
        HtmlReport report = new HtmlReport();
        report.head(results);
        report.changes(changes);
        report.figures(results);
        report.comparison(results);
        report.memory(results);
        report.faults("Planted faults, reconciliation alone", results.faults());
        report.faults("Planted faults in printed documents", results.printedFaults());
        report.worst(results);
        report.out.append("</body></html>\n");
        Files.writeString(file, report.out);
    }

    private void head(Evaluation.Results results) {
        out.append(
                """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tabularium: how good is it</title><style>
                body{font:15px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24}
                table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{padding:.25rem .7rem;border-bottom:1px solid #ddd;text-align:left;vertical-align:top}
                td.n{text-align:right;font-variant-numeric:tabular-nums}.bad{color:#b00020}.good{color:#0a7d34}img{border:1px solid #ccc}
                </style></head><body><h1>How good is it</h1>
                """);
        paragraph(
                "Run: " + results.run() + ", " + results.outcomes().size() + " documents, " + results.seconds()
                        + " seconds. Groups are never averaged: what was printed by the corpus and what was published stand apart.");
        if (!results.unrepeatable().isEmpty()) {
            paragraph("Read twice with different bytes: " + String.join(", ", results.unrepeatable()));
        }
    }

    private void changes(List<Baseline.Change> changes) {
        heading("Against the baseline");
        if (changes.isEmpty()) {
            paragraph("Nothing changed.");
            return;
        }
        out.append("<ul>");
        for (Baseline.Change change : changes) {
            out.append("<li class=\"").append(change.better() ? "good" : "bad").append("\">");
            out.append(escape(change.toString())).append("</li>");
        }
        out.append("</ul>\n");
    }

    private void figures(Evaluation.Results results) {
        heading("What was read");
        for (Map.Entry<String, Map<String, BigDecimal>> group :
                results.figures().groups().entrySet()) {
            out.append("<h3>").append(escape(group.getKey())).append("</h3>");
            Integer documents = results.documents().get(group.getKey());
            paragraph((documents == null ? results.faults().documents() : documents) + " documents");
            out.append("<table>");
            group.getValue().forEach((measure, value) -> {
                out.append("<tr><td>").append(escape(measure)).append("</td><td class=\"n\">");
                out.append(value).append("</td><td>").append(measure.endsWith("_pct") ? bar(value) : "");
                out.append("</td></tr>");
            });
            out.append("</table>\n");
        }
    }

    private static String bar(BigDecimal percent) {
        double width = percent.doubleValue() / 100 * BAR;
        return "<svg width=\"" + BAR + "\" height=\"12\"><rect width=\"" + BAR
                + "\" height=\"12\" fill=\"#eee\"/><rect width=\"" + width
                + "\" height=\"12\" fill=\"#2b6cb0\"/></svg>";
    }

    private void comparison(Evaluation.Results results) {
        heading("Beside other tools: the same files, warm, seconds of processor time (of the clock for programs)");
        out.append("<table><tr><th>group</th><th>tool</th><th>rows recovered</th><th>seconds a page</th></tr>");
        for (Comparison.Line line : results.comparison()) {
            String rows = line.rows() + " of " + line.of();
            out.append("<tr><td>")
                    .append(escape(line.group()))
                    .append("</td><td>")
                    .append(escape(line.tool()));
            out.append("</td><td class=\"n\">").append(rows).append("</td><td class=\"n\">");
            out.append(String.format(Locale.ROOT, "%.4f", line.secondsPerPage()))
                    .append("</td></tr>");
        }
        out.append("</table>\n");
    }

    private void memory(Evaluation.Results results) {
        heading("Memory");
        Memory.Result memory = results.memory();
        if (memory == null) {
            paragraph("Not measured: no PDF could be printed.");
        } else {
            paragraph(memory.pages() + " pages within 512 MB: "
                    + (memory.passed() ? "read." : "failed. " + memory.said()));
        }
    }

    private void faults(String title, FaultTrial.Results faults) {
        heading(title);
        paragraph("In " + faults.documents() + " documents without a fault: " + faults.errors() + " errors and "
                + faults.warnings() + " warnings, all of them false alarms.");
        out.append("<table><tr><th>kind</th><th>caught</th><th>extra findings a document</th><th>missed in</th></tr>");
        for (FaultTrial.Tally tally : faults.kinds()) {
            String kind = tally.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (tally.kind().visible()
                            ? ""
                            : " (not counted: " + tally.kind().unseen() + ")");
            out.append("<tr><td>").append(escape(kind)).append("</td><td class=\"n\">");
            out.append(tally.caught()).append(" of ").append(tally.planted()).append("</td><td class=\"n\">");
            out.append(String.format(Locale.ROOT, "%.2f", (double) tally.extra() / Math.max(1, tally.planted())));
            out.append("</td><td>");
            out.append(escape(String.join(", ", tally.missed()))).append("</td></tr>");
        }
        out.append("</table>\n");
    }

    private void worst(Evaluation.Results results) throws IOException {
        heading("The worst cells");
        for (String group : results.figures().groups().keySet()) {
            List<Map.Entry<Outcome, Miss>> misses = new ArrayList<>();
            results.outcomes().stream()
                    .filter(outcome -> outcome.of().group().equals(group))
                    .forEach(outcome -> outcome.score().misses().forEach(miss -> misses.add(Map.entry(outcome, miss))));
            if (!misses.isEmpty()) {
                misses.sort(Comparator.comparing(entry -> !entry.getValue().silent()));
                out.append("<h3>")
                        .append(escape(group))
                        .append(": ")
                        .append(misses.size())
                        .append(" misses</h3><table>");
                for (Map.Entry<Outcome, Miss> entry : misses.subList(0, Math.min(WORST_PER_GROUP, misses.size()))) {
                    miss(entry.getKey(), entry.getValue());
                }
                out.append("</table>\n");
            }
        }
    }

    private void miss(Outcome outcome, Miss miss) throws IOException {
        Optional<String> crop = Crops.of(outcome.of().file(), miss.cell());
        out.append("<tr><td>").append(escape(outcome.of().file().getFileName() + " " + miss.where()));
        out.append("</td><td>")
                .append(escape(miss.want()))
                .append("</td><td class=\"")
                .append(miss.silent() ? "bad" : "");
        out.append("\">")
                .append(miss.got() == null ? "nothing" : escape(miss.got()))
                .append("</td><td>");
        crop.ifPresent(image -> out.append("<img alt=\"\" src=\"").append(image).append("\">"));
        out.append("</td></tr>");
    }

    private void heading(String text) {
        out.append("<h2>").append(escape(text)).append("</h2>\n");
    }

    private void paragraph(String text) {
        out.append("<p>").append(escape(text)).append("</p>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

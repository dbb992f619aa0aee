package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** What stands around a year in the prose: the year that figures are compared with, and whose figures they are. */
final class ProseYears {

    private static final Pattern COMPARED = Pattern.compile("(?<=[与比较])20\\d\\d(?=年度?(?:相比|比较))");
    private static final Pattern OF = Pattern.compile("20\\d\\d(?=年)");

    /** Names this alike are one name with a slip; other organisations' are further apart. */
    private static final double ALIKE = 0.75;

    /** Shorter names are words. */
    private static final int NAME = 4;

    private final Integer year;
    private final String organisation;
    private final Set<String> units = new HashSet<>();

    /** A document without a year or an organisation is not asked about them. */
    ProseYears(Disclosure disclosure) {
        this.year = disclosure.fiscalYear();
        this.organisation = disclosure.organisation() == null
                ? ""
                : Wording.fold(disclosure.organisation().name());
        for (Table table : disclosure.tables()) {
            if (table.organisation() != null) {
                units.add(Wording.fold(table.organisation().name()));
            }
            // Forms that list the units of a department name them in their rows.
            boolean lists = table.column("name") != null || table.column("unitName") != null;
            if (lists) {
                table.rows()
                        .forEach(row -> row.cells().values().forEach(cell -> units.add(Wording.fold(cell.wording()))));
            }
        }
    }

    List<Note> check(Passage passage) {
        List<Note> notes = new ArrayList<>();
        if (year != null) {
            compared(passage, notes);
        }
        if (organisation.length() >= NAME) {
            named(passage, notes);
        }
        return notes;
    }

    /** Figures grow or fall against a year before their own. */
    private void compared(Passage passage, List<Note> notes) {
        for (MatchResult compared : passage.numbered(COMPARED)) {
            if (Integer.parseInt(compared.group()) >= year) {
                Spot spot = passage.spot(compared.start() - 1, compared.end() + 1);
                notes.add(Note.spot(
                                "narrative-year",
                                Severity.WARNING,
                                "“" + spot.section() + "”中“" + spot.quote() + "”的年份疑有误：本文件为" + year + "年度，应与以前年度相比。",
                                "In \"" + spot.section() + "\", \"" + spot.quote() + "\": the document is of " + year
                                        + ", and is compared with an earlier year.",
                                spot)
                        .expecting(String.valueOf(year - 1), compared.group()));
            }
        }
    }

    /** A name before a year that is the document's own but for a slip, and no unit's of it. */
    private void named(Passage passage, List<Note> notes) {
        for (MatchResult of : passage.numbered(OF)) {
            int start = passage.clause(of.start());
            String name = passage.text().substring(start, of.start());
            boolean other = name.length() == organisation.length()
                    && !name.equals(organisation)
                    && !units.contains(name)
                    && Wording.foldedSimilarity(name, organisation) >= ALIKE;
            if (other) {
                Spot spot = passage.spot(start, of.start());
                notes.add(Note.spot(
                                "narrative-organisation",
                                Severity.WARNING,
                                "“" + spot.section() + "”中的单位名称“" + spot.quote() + "”与本文件的“" + organisation + "”不一致。",
                                "\"" + spot.quote() + "\" in \"" + spot.section()
                                        + "\" is not the organisation of the document, " + organisation + ".",
                                spot)
                        .expecting(organisation, spot.quote()));
            }
        }
    }
}

package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** What headings say against the document: its year, its organisation, and that something stands below them. */
final class Headings {

    private static final Pattern MONEY = Pattern.compile("\\d[\\d,.]*[十百千万亿]*元");

    /** Names this alike are one name with a slip or a part left out; other organisations' are further apart. */
    private static final double ALIKE = 0.75;

    private final Pattern of;
    private final Pattern money;
    private final Pattern basis;
    private final Pattern plan;
    private final Pattern reference;

    Headings(NarrativeWords.Headings words) {
        this.of = Pattern.compile(words.of());
        this.money = Pattern.compile(words.money());
        this.basis = Pattern.compile(words.basis());
        this.plan = Pattern.compile(words.plan());
        this.reference = Pattern.compile(words.reference());
    }

    List<Note> check(Disclosure disclosure) {
        List<Note> notes = new ArrayList<>();
        Set<String> others = units(disclosure);
        boolean forms = !disclosure.performanceTargets().isEmpty()
                || !disclosure.projectDeclarations().isEmpty();
        for (Section section : disclosure.sections()) {
            Matcher named = of.matcher(Wording.fold(section.title()));
            if (named.find()) {
                year(section, named, disclosure.fiscalYear(), notes);
                if (disclosure.organisation() != null && !others.contains(named.group(1))) {
                    organisation(
                            section,
                            named.group(1),
                            Wording.fold(disclosure.organisation().name()),
                            notes);
                }
            }
            content(section, forms, notes);
            basis(section, disclosure.fiscalYear(), notes);
        }
        return notes;
    }

    /** A department's document holds its units' parts, headed with the names that stand above their tables. */
    private static Set<String> units(Disclosure disclosure) {
        return disclosure.tables().stream()
                .map(Table::organisation)
                .filter(each -> each != null && each.name() != null)
                .map(each -> Wording.fold(each.name()))
                .collect(Collectors.toSet());
    }

    private void content(Section section, boolean forms, List<Note> notes) {
        boolean asks = money.matcher(Wording.fold(section.title())).find();
        String text = asks || !forms ? Wording.fold(section.text()) : "";
        if (!text.isEmpty() && asks && !MONEY.matcher(text).find()) {
            notes.add(note("section-without-amount", Severity.INFO, section, "没有写明金额", "names no amount", null));
        }
        if (!forms && reference.matcher(text).find()) {
            notes.add(note(
                    "reference-missing",
                    Severity.INFO,
                    section,
                    "提到的附表不在本文件中",
                    "refers to a form that the document does not have",
                    null));
        }
    }

    /** A project of this year that rests on another year's plan of work, copied from that year's document. */
    private void basis(Section section, Integer year, List<Note> notes) {
        if (year == null || !basis.matcher(Wording.fold(section.title())).find()) {
            return;
        }
        Matcher named = plan.matcher(Wording.fold(section.text()));
        if (named.find() && Integer.parseInt(named.group(1)) != year) {
            notes.add(note(
                    "year-of-basis",
                    Severity.INFO,
                    section,
                    "引用的是" + named.group(1) + "年的计划（“" + named.group() + "”），本文件为" + year + "年度",
                    "rests on a plan of " + named.group(1) + " (\"" + named.group() + "\"), the document is of " + year,
                    year.toString()));
        }
    }

    private static void year(Section section, Matcher of, Integer year, List<Note> notes) {
        if (year != null
                && Integer.parseInt(of.group(2)) != year
                && !section.title().contains(year.toString())) {
            notes.add(note(
                    "year-of-heading",
                    Severity.WARNING,
                    section,
                    "的年度与本文件的" + year + "年度不一致",
                    "names another year than the document's, " + year,
                    year.toString()));
        }
    }

    private static void organisation(Section section, String named, String organisation, List<Note> notes) {
        boolean other = named.length() >= 4
                && !organisation.isEmpty()
                && !organisation.equals(named)
                && !named.contains(organisation)
                && !organisation.contains(named)
                && Wording.foldedSimilarity(named, organisation) >= ALIKE;
        if (other) {
            notes.add(note(
                    "organisation-of-heading",
                    Severity.WARNING,
                    section,
                    "中的单位名称与本文件的“" + organisation + "”不一致",
                    "names another organisation than the document's, " + organisation,
                    organisation));
        }
    }

    private static Note note(String rule, Severity severity, Section section, String zh, String en, String expected) {
        String title = section.title().strip();
        return Note.spot(
                        rule,
                        severity,
                        "“" + title + "”" + zh + "。",
                        "Section \"" + title + "\" " + en + ".",
                        new Spot(section.page(), null, section.title(), title))
                .expecting(expected, null);
    }
}

package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.Wording;

/**
 * Tells which forms a printed line is the title of. A title may have a number, a year and an organisation before it and
 * a remark in brackets behind it; what it is called stands whole between them.
 */
public final class TitleMatcher {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(\\(?[一二三四五六七八九十]{1,3}[、.)]|\\(?\\d{1,3}(、|[.)](?!\\d))|(附件?|附?表)\\d{1,2}(-\\d+)?[、:.]?|公开\\d+表)+");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}年?度?");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)$");
    /** The likeness of a line that holds the whole title, other words before it. */
    static final double WHOLE = 0.9;

    /** The likeness of a line that is nearly a title. */
    private static final double NEAR = 0.8;

    /** The likeness of a form that no title tells: never sure. */
    private static final double UNTITLED = 0.7;

    /** Words of fewer characters are another's words where one differs. */
    private static final int SHORTEST_SLIPPED = 5;

    /** Stands in a wording for the name of a project. */
    static final String PROJECT = "{project}";

    /**
     * A title that a line carries.
     *
     * @param definition of the form
     * @param likeness 1 for the title itself, less if other words stand around it
     * @param wording that matched, folded; empty if something else than a title told the form
     * @param project the project's name where the title carries it; else {@code null}
     */
    public record Match(FormDefinition definition, double likeness, String wording, String project) {
        int length() {
            return wording.length();
        }
    }

    /**
     * @param title without the place of a project's name
     * @param project finds the name; {@code null} if the title has none
     * @param titleAtEnd true if the name stands before all words of the title
     */
    private record Entry(FormDefinition definition, String title, Pattern project, boolean titleAtEnd) {}

    /** A printed line without its numbering, then also without years and quotation marks, then also without the remark at its end. */
    private record Line(String unnumbered, String bare, String unremarked) {}

    private final List<Entry> entries = new ArrayList<>();

    public TitleMatcher(List<FormDefinition> definitions) {
        for (FormDefinition definition : definitions) {
            for (String title : definition.titles()) {
                entries.add(entry(definition, Wording.fold(title)));
            }
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.title().length())
                .reversed()
                .thenComparing(Entry::title));
    }

    private static Entry entry(FormDefinition definition, String title) {
        return new Entry(definition, unquoted(title.replace(PROJECT, "")), project(title), title.startsWith(PROJECT));
    }

    /** What finds the project's name in a line; {@code null} if the folded wording has none. */
    static Pattern project(String title) {
        int at = title.indexOf(PROJECT);
        return at < 0
                ? null
                : Pattern.compile(Pattern.quote(title.substring(0, at)) + "(.+)"
                        + Pattern.quote(title.substring(at + PROJECT.length())));
    }

    /** A form that something else than its title tells. */
    static Match untitled(FormDefinition definition) {
        return new Match(definition, UNTITLED, "", null);
    }

    /**
     * All forms whose title the line carries, best first: the likest, among equals the longest wording. Empty if it is
     * no title.
     */
    public List<Match> match(String line) {
        String unnumbered = unnumbered(line);
        String bare = unquoted(YEAR.matcher(unnumbered).replaceAll(""));
        List<Match> matches = new ArrayList<>();
        if (bare.length() < 2 || bare.length() > 80) {
            return matches;
        }
        Line title = new Line(unnumbered, bare, REMARK.matcher(bare).replaceAll(""));
        Entry before = null;
        double likeness = 0;
        for (Entry entry : entries) {
            boolean known = before != null && before.title().equals(entry.title());
            likeness = known ? likeness : likeness(entry.title(), title);
            before = entry;
            Match match = match(entry, title, likeness);
            if (match != null) {
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparing(Comparator.comparingInt(Match::length).reversed()));
        return matches;
    }

    private static Match match(Entry entry, Line line, double likeness) {
        if (entry.project() != null) {
            return projectMatch(entry, line.unnumbered());
        }
        return likeness == 0 ? null : new Match(entry.definition(), likeness, entry.title(), null);
    }

    /** Also a line whose last words differ from the title in one character: a slip of reading must not lose a grid. */
    private static Match projectMatch(Entry entry, String line) {
        Matcher matcher = entry.project().matcher(line);
        if (matcher.matches()) {
            return new Match(entry.definition(), 1, entry.title(), matcher.group(1));
        }
        int at = line.length() - entry.title().length();
        boolean near = entry.titleAtEnd()
                && at > 0
                && entry.title().length() >= SHORTEST_SLIPPED
                && slips(entry.title(), line.substring(at)) == 1;
        return near ? new Match(entry.definition(), NEAR, entry.title(), line.substring(0, at)) : null;
    }

    /** In how many places two texts of one length differ. */
    private static int slips(String title, String printed) {
        int slips = 0;
        for (int i = 0; i < title.length(); i++) {
            slips += title.charAt(i) == printed.charAt(i) ? 0 : 1;
        }
        return slips;
    }

    private static double likeness(String title, Line line) {
        String bare = line.bare();
        String unremarked = line.unremarked();
        if (bare.equals(title) || unremarked.equals(title)) {
            return 1;
        }
        if (bare.endsWith(title) || unremarked.endsWith(title)) {
            return WHOLE;
        }
        boolean near = Math.abs(bare.length() - title.length()) <= title.length() / 8
                && Wording.foldedSimilarity(bare, title) >= 0.85;
        return near ? NEAR : 0;
    }

    /**
     * Folded words without quotation marks: departments write them or not (“三公”), no form is told from another by them,
     * and a scan loses one of two easily.
     */
    static String unquoted(String folded) {
        return folded.replace("\"", "");
    }

    /** A line, folded, without the number of its chapter, annex or form. */
    static String unnumbered(String line) {
        return NUMBERING.matcher(Wording.fold(line)).replaceFirst("");
    }
}

package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** The page of contents against the headings and titles that follow: the same thing should have one name. */
final class Contents {

    /** So many headings in a row without a word below them are a list of what follows. */
    private static final int LEAST = 6;

    /** Titles this alike are one title in two wordings; those of different forms are further apart. */
    private static final double ALIKE = 0.7;

    private static final Pattern NUMBER = Pattern.compile("^(第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\\d+[.、])");

    List<Note> check(Disclosure disclosure) {
        List<Section> listed = listed(disclosure.sections());
        if (listed.isEmpty()) {
            return List.of();
        }
        List<String> headings = disclosure.sections().stream()
                .skip(listed.size() + (long) disclosure.sections().indexOf(listed.getFirst()))
                .map(section -> Wording.fold(section.title()))
                .toList();
        List<String> printed = Stream.concat(
                        headings.stream(),
                        disclosure.tables().stream()
                                .map(Table::title)
                                .filter(title -> title != null)
                                .map(Wording::fold))
                .toList();
        List<Note> notes = new ArrayList<>();
        for (Section entry : listed) {
            check(entry, printed, notes);
        }
        return notes;
    }

    /** The first run of headings without text that is long enough; empty if there is none. */
    private static List<Section> listed(List<Section> sections) {
        int start = 0;
        for (int i = 0; i <= sections.size(); i++) {
            boolean empty = i < sections.size() && sections.get(i).text().isBlank();
            if (!empty) {
                if (i - start >= LEAST) {
                    return sections.subList(start, i);
                }
                start = i + 1;
            }
        }
        return List.of();
    }

    private static void check(Section entry, List<String> printed, List<Note> notes) {
        String title = Wording.fold(entry.title());
        String name = name(title);
        boolean there = name.length() < LEAST
                || printed.stream().anyMatch(other -> name(other).contains(name));
        String like = there
                ? null
                : printed.stream()
                        .filter(other -> sameNumber(title, other))
                        .filter(other -> Wording.foldedSimilarity(name, name(other)) >= ALIKE)
                        .max(Comparator.comparingDouble(other -> Wording.foldedSimilarity(name, name(other))))
                        .orElse(null);
        if (like != null) {
            notes.add(Note.spot(
                            "contents-title",
                            Severity.INFO,
                            "目录中的“" + entry.title().strip() + "”与正文标题“" + like + "”不一致。",
                            "The contents list \"" + entry.title().strip() + "\"; what follows is headed \"" + like
                                    + "\".",
                            new Spot(
                                    entry.page(),
                                    null,
                                    entry.title(),
                                    entry.title().strip()))
                    .expecting(like, title));
        }
    }

    /** Headings carry the number of their entry; titles of tables often carry none. */
    private static boolean sameNumber(String entry, String other) {
        var own = NUMBER.matcher(entry);
        var theirs = NUMBER.matcher(other);
        boolean numbered = own.find() && theirs.find();
        return !numbered || own.group().equals(theirs.group());
    }

    /** A title without its number, the year and whom it is of. */
    private static String name(String title) {
        String bare = NUMBER.matcher(title).replaceFirst("");
        return bare.replaceFirst("^.*?20\\d\\d年度?", "").replaceFirst("^(部门|单位)", "");
    }
}

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

    private static final Pattern YEAR = Pattern.compile("^.*?20\\d\\d年度?");

    private static final Pattern WHOSE = Pattern.compile("^(部门|单位)");

    /** The dots and the number of the page after an entry. */
    private static final Pattern LEADER = Pattern.compile("[.·…\\s]*\\d*\\s*$");

    private final Pattern contents;

    /** @param words what the list of contents is headed */
    Contents(NarrativeWords.Headings words) {
        this.contents = Pattern.compile(words.contents());
    }

    /** A line of the contents with its page; {@code null} in a file without pages. */
    private record Entry(String title, Integer page) {}

    /** The contents, and how many sections they and what stands before them take. */
    private record Listed(List<Entry> entries, int sections) {}

    List<Note> check(Disclosure disclosure) {
        Listed listed = listed(disclosure.sections());
        if (listed.entries().isEmpty()) {
            return List.of();
        }
        List<String> headings = disclosure.sections().stream()
                .skip(listed.sections())
                .map(Section::title)
                .toList();
        List<Titled> printed = Stream.concat(
                        headings.stream(),
                        disclosure.tables().stream().map(Table::title).filter(title -> title != null))
                .map(Titled::of)
                .toList();
        List<Note> notes = new ArrayList<>();
        for (Entry entry : listed.entries()) {
            check(entry, printed, notes);
        }
        return notes;
    }

    /** The lines below their heading, else the first run of headings without text that is long enough. */
    private Listed listed(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            if (contents.matcher(Wording.fold(sections.get(i).title())).find()
                    && !sections.get(i).text().isBlank()) {
                return new Listed(lines(sections.get(i)), i + 1);
            }
        }
        int start = 0;
        for (int i = 0; i <= sections.size(); i++) {
            boolean empty = i < sections.size() && sections.get(i).text().isBlank();
            if (!empty) {
                if (i - start >= LEAST) {
                    return new Listed(
                            sections.subList(start, i).stream()
                                    .map(section -> new Entry(section.title().strip(), section.page()))
                                    .toList(),
                            i);
                }
                start = i + 1;
            }
        }
        return new Listed(List.of(), 0);
    }

    private static List<Entry> lines(Section section) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (String line : section.text().split("\n")) {
            entries.add(new Entry(LEADER.matcher(line.strip()).replaceFirst(""), section.page(from)));
            from += line.length() + 1;
        }
        return entries;
    }

    private static void check(Entry entry, List<Titled> printed, List<Note> notes) {
        Titled title = Titled.of(entry.title());
        boolean there = title.name().length() < LEAST
                || printed.stream().anyMatch(other -> other.name().contains(title.name()));
        String like = there
                ? null
                : printed.stream()
                        .filter(other -> sameNumber(title.folded(), other.folded()))
                        .filter(other -> title.alike(other) >= ALIKE)
                        .max(Comparator.comparing((Titled other) -> sameEnd(title.folded(), other.folded()))
                                .thenComparing(title::alike))
                        .map(Titled::printed)
                        .orElse(null);
        if (like != null) {
            notes.add(Note.spot(
                            "contents-title",
                            Severity.INFO,
                            "目录中的“" + entry.title() + "”与正文标题“" + like.strip() + "”不一致。",
                            "The contents list \"" + entry.title() + "\"; what follows is headed \"" + like.strip()
                                    + "\".",
                            new Spot(entry.page(), null, entry.title(), entry.title()))
                    .expecting(like.strip(), entry.title()));
        }
    }

    /** The last character says what is headed: a form (表), its explanation (说明). */
    private static boolean sameEnd(String entry, String other) {
        return !other.isEmpty() && entry.endsWith(other.substring(other.length() - 1));
    }

    /** Headings carry the number of their entry; titles of tables often carry none. */
    private static boolean sameNumber(String entry, String other) {
        var own = NUMBER.matcher(entry);
        var theirs = NUMBER.matcher(other);
        boolean numbered = own.find() && theirs.find();
        return !numbered || own.group().equals(theirs.group());
    }

    /**
     * A title as it is compared.
     *
     * @param printed as printed
     * @param folded made comparable
     * @param name without its number, the year and whom it is of
     */
    private record Titled(String printed, String folded, String name) {

        static Titled of(String printed) {
            String folded = Wording.fold(printed);
            String bare = YEAR.matcher(NUMBER.matcher(folded).replaceFirst("")).replaceFirst("");
            return new Titled(printed, folded, WHOSE.matcher(bare).replaceFirst(""));
        }

        double alike(Titled other) {
            return Wording.foldedSimilarity(name, other.name);
        }
    }
}

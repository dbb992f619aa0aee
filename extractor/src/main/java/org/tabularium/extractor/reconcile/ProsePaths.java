package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Functions that the prose names with what they belong to: 一般公共服务支出（类）…（款）…（项）. Immutable. */
final class ProsePaths {

    private static final String SPENT = "支出";

    private record Path(Pattern path, Pattern separator) {}

    private final List<String> forms;
    private final List<Path> paths;
    private final Pattern tail;
    private final Pattern again;

    ProsePaths(NarrativeWords words) {
        this.forms = words.pathForms();
        this.paths = words.paths().stream()
                .map(path -> new Path(Pattern.compile(path.path()), Pattern.compile(path.separator())))
                .toList();
        this.tail = Pattern.compile(words.pathTail() + words.tail());
        this.again = Pattern.compile(words.again());
    }

    /** The function named before the amount with its ancestors, or at the head of the paragraph. */
    List<List<Figure>> function(Mention mention, Map<String, Sheet> sheets) {
        Passage passage = mention.passage();
        String text = passage.text();
        boolean same = again.matcher(mention.bare()).matches();
        // What else may stand between a path and its amount has no end of a sentence in it.
        int from = same ? passage.paragraph(mention.start()) : passage.sentence(mention.start());
        Named last = null;
        for (Path each : paths) {
            Named found = last(each, text, from, mention.start());
            last = found != null && (last == null || found.end() > last.end()) ? found : last;
        }
        boolean speaks = last != null
                && (same
                        || tail.matcher(text)
                                .region(last.end(), mention.start())
                                .matches());
        return speaks ? byPath(last.names(), sheets) : List.of();
    }

    /** The names of a path, and where it ends. */
    private record Named(List<String> names, int end) {}

    /** The last path between two places; {@code null} if none. A path lies in a sentence: the last ones first. */
    private static Named last(Path path, String text, int from, int to) {
        int end = to;
        while (end > from) {
            int start = Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
            Matcher separator = path.separator().matcher(text).region(start, end);
            Named named = null;
            if (separator.find()) {
                Matcher matcher = path.path().matcher(text).region(start, end);
                while (matcher.find()) {
                    named = new Named(names(path, matcher), matcher.end());
                }
            }
            if (named != null) {
                return named;
            }
            end = start - 1;
        }
        return null;
    }

    private List<List<Figure>> byPath(List<String> names, Map<String, Sheet> sheets) {
        return forms.stream()
                .map(sheets::get)
                .filter(sheet -> sheet != null && sheet.prints("total"))
                .map(sheet -> ProseItems.lines(sheet, "total", places(sheet.half("total"), names)))
                .filter(found -> found.size() == 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The items that a path ends in. Prose leaves 支出 out at the end of names, or adds it. */
    private static List<Integer> places(Half half, List<String> names) {
        String name = names.isEmpty() ? "" : names.getLast();
        String bare = name.endsWith(SPENT) ? name.substring(0, name.length() - SPENT.length()) : name;
        return Stream.of(bare, bare + SPENT, bare + SPENT + SPENT)
                .flatMap(called -> half.labelled(called).stream())
                .filter(place -> isPath(half, place, names))
                .sorted()
                .toList();
    }

    private static boolean isPath(Half half, int place, List<String> names) {
        int at = place;
        for (int i = names.size() - 1; i >= 0; i--) {
            if (at < 0 || !called(half.lines().get(at).label(), names.get(i))) {
                return false;
            }
            at = half.parents().get(at);
        }
        return names.size() > 1 || at < 0;
    }

    /** Prose leaves 支出 out at the end of names. */
    private static boolean called(String label, String name) {
        return label.equals(name) || spent(label, name) || spent(name, label);
    }

    /** True if the one is the other with 支出 at its end. */
    private static boolean spent(String longer, String name) {
        return longer.length() == name.length() + SPENT.length() && longer.startsWith(name) && longer.endsWith(SPENT);
    }

    /** The functions that a passage goes through, each with what is said of it. */
    List<ProseEntry> entries(Passage passage, Map<String, Sheet> sheets) {
        for (Path each : paths) {
            List<ProseEntry> found = entries(each, passage, sheets);
            if (found.size() > 1) {
                return found;
            }
        }
        return List.of();
    }

    private List<ProseEntry> entries(Path path, Passage passage, Map<String, Sheet> sheets) {
        List<ProseEntry> found = new ArrayList<>();
        String text = passage.text();
        Matcher separator = path.separator().matcher(text);
        Matcher matcher = path.path().matcher(text);
        int from = 0;
        // A path lies within a sentence: those without a separator need no closer look.
        while (separator.find(from)) {
            int start = passage.sentence(separator.start());
            int end = sentenceEnd(text, separator.start());
            matcher.region(Math.max(start, from), end);
            while (matcher.find()) {
                entry(path, matcher, passage, sheets, found);
            }
            from = end;
        }
        return found;
    }

    private static int sentenceEnd(String text, int from) {
        int stop = text.indexOf('。', from);
        int line = text.indexOf('\n', from);
        int end = stop < 0 ? text.length() : stop;
        return line < 0 ? end : Math.min(end, line);
    }

    private void entry(Path path, Matcher matcher, Passage passage, Map<String, Sheet> sheets, List<ProseEntry> found) {
        List<String> names = names(path, matcher);
        if (!found.isEmpty()) {
            found.set(found.size() - 1, found.getLast().until(matcher.start()));
        }
        List<List<Figure>> meant = byPath(names, sheets);
        Figure figure = meant.isEmpty() ? null : meant.getFirst().getFirst();
        found.add(new ProseEntry(
                passage, names, matcher.start(), matcher.end(), passage.text().length(), figure));
    }

    private static List<String> names(Path path, Matcher matcher) {
        return Stream.of(path.separator().split(matcher.group()))
                .map(LineReader::bare)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}

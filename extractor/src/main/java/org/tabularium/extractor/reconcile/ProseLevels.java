package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** Items that the prose calls 类, 款 or 项 although the tables print them at another level. */
final class ProseLevels {

    private static final Pattern LEVEL = Pattern.compile("\\(([类款项])\\)");
    private static final String STOPS = ",。;:、\"()\n";
    /** By length of a functional code. */
    private static final Map<Integer, String> LEVELS = Map.of(3, "类", 5, "款", 7, "项");

    private final Map<String, List<Spot>> wrong = new LinkedHashMap<>();
    private final Map<String, List<Spot>> named = new LinkedHashMap<>();

    List<Note> check(List<Passage> passages, Ledger ledger) {
        Map<String, Set<String>> printed = null;
        Map<String, String> should = new HashMap<>();
        for (Passage passage : passages) {
            Matcher level = LEVEL.matcher(passage.text());
            while (level.find()) {
                String name = LineReader.bare(before(passage.text(), level.start()));
                printed = printed == null ? printed(ledger) : printed;
                Set<String> levels = printed.getOrDefault(name, printed.getOrDefault(name + "支出", Set.of()));
                if (levels.isEmpty() && name.endsWith("支出")) {
                    String other = name.substring(0, name.length() - 2);
                    if (printed.getOrDefault(other, Set.of()).contains(level.group(1))) {
                        named.computeIfAbsent(other, key -> new ArrayList<>())
                                .add(passage.spot(level.start() - name.length(), level.end()));
                    }
                }
                if (levels.size() == 1 && !levels.contains(level.group(1))) {
                    should.put(name, levels.iterator().next());
                    wrong.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(passage.spot(level.start() - name.length(), level.end()));
                }
            }
        }
        return Stream.concat(
                        wrong.entrySet().stream()
                                .map(each -> note(each.getKey(), should.get(each.getKey()), each.getValue())),
                        named.entrySet().stream().map(each -> named(each.getKey(), each.getValue())))
                .toList();
    }

    /** What stands between a place and the punctuation before it. */
    private static String before(String text, int end) {
        int start = end;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The levels at which tables print a name with a functional code. */
    private static Map<String, Set<String>> printed(Ledger ledger) {
        Map<String, Set<String>> levels = new HashMap<>();
        ledger.sheets().stream()
                .flatMap(sheet -> sheet.halves().stream())
                .filter(half -> half.codeColumn() != null && half.codeColumn().startsWith("function"))
                .flatMap(half -> half.lines().stream())
                .filter(line ->
                        line.code() != null && LEVELS.containsKey(line.code().length()))
                .forEach(line -> levels.computeIfAbsent(line.label(), key -> new TreeSet<>())
                        .add(LEVELS.get(line.code().length())));
        return levels;
    }

    private static Note named(String name, List<Spot> spots) {
        String quote = spots.getFirst().quote();
        return new Note(
                "narrative-name",
                Severity.INFO,
                "文字说明中的“" + quote + "”在表格中名为“" + name + "”。",
                "\"" + quote + "\" in the narrative is \"" + name + "\" in the tables.",
                List.of(),
                List.of(),
                spots,
                name,
                quote,
                null);
    }

    private static Note note(String name, String should, List<Spot> spots) {
        return new Note(
                "narrative-level",
                Severity.WARNING,
                "文字说明中的“" + spots.getFirst().quote() + "”级次有误：表格中“" + name + "”为“" + should + "”级科目"
                        + (spots.size() > 1 ? "（共" + spots.size() + "处）" : "") + "。",
                "\"" + spots.getFirst().quote() + "\" in the narrative names the wrong level: the tables have it as "
                        + should + (spots.size() > 1 ? " (" + spots.size() + " times)" : "") + ".",
                List.of(),
                List.of(),
                spots,
                should,
                spots.getFirst().quote(),
                null);
    }
}

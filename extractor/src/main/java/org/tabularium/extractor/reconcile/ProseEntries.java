package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/**
 * Lists of functions in the prose, each with its amounts, its purpose and its reasons: whether the amounts make up the
 * total that heads them, whether a purpose is that of another function, copied, and whether the tables have the money as
 * the kind of expenditure that the prose says.
 */
final class ProseEntries {

    /** Fewer entries are no list. */
    private static final int LEAST = 3;

    /** Shorter names are part of many others. */
    private static final int TELLING = 4;

    /** Words beside a name that make a purpose or reason of it: longer ones say something of their own. */
    private static final int BESIDE = 12;

    private static final Pattern CLAIM = Pattern.compile("主要(?:用于|原因是?)[::]?([^。;]{2,120})");
    private static final Pattern KIND = Pattern.compile("(基本支出|项目支出)$");

    private final ProsePaths paths;
    private final Map<String, Sheet> sheets;
    private final List<Figure> figures;
    private final List<Identity> identities = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** @param figures the ledger's, to which those of the prose are added */
    ProseEntries(ProsePaths paths, Map<String, Sheet> sheets, List<Figure> figures) {
        this.paths = paths;
        this.sheets = sheets;
        this.figures = figures;
    }

    List<Identity> identities() {
        return identities;
    }

    List<Note> notes() {
        return notes;
    }

    /**
     * Reads a passage.
     *
     * @param stated its amounts
     * @param corrected the same as tables have them: a wrong amount is told of by itself, not again by its sum
     */
    void read(Passage passage, List<Mention> stated, List<Mention> corrected) {
        runs(paths.entries(passage, sheets)).forEach(entries -> read(entries, stated, corrected));
    }

    /** Functions of one level that follow each other: a list of classes may stand before one of their items. */
    private static List<List<ProseEntry>> runs(List<ProseEntry> entries) {
        List<List<ProseEntry>> runs = new ArrayList<>();
        for (ProseEntry entry : entries) {
            boolean same = !runs.isEmpty()
                    && runs.getLast().getLast().names().size() == entry.names().size();
            if (!same) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(entry);
        }
        return runs.stream().filter(run -> run.size() >= LEAST).toList();
    }

    private void read(List<ProseEntry> entries, List<Mention> stated, List<Mention> corrected) {
        Set<String> names = entries.stream().map(ProseEntry::name).collect(Collectors.toSet());
        entries.forEach(entry -> {
            copied(entry, names);
            kind(entry);
        });
        if (stated.equals(corrected)) {
            sums(entries, stated);
        }
    }

    /** Each kind of amount that every entry states once, against the amount of that kind that heads the list. */
    private void sums(List<ProseEntry> entries, List<Mention> stated) {
        Set<String> kinds = new TreeSet<>();
        stated.stream().filter(entries.getFirst()::holds).map(Mention::bare).forEach(kinds::add);
        for (String kind : kinds) {
            List<Mention> parts = stated.stream()
                    .filter(each -> !each.percent()
                            && each.bare().equals(kind)
                            && entries.stream().anyMatch(entry -> entry.holds(each)))
                    .toList();
            boolean once = entries.stream()
                    .allMatch(entry -> parts.stream().filter(entry::holds).count() == 1);
            List<Mention> heads = stated.stream()
                    .takeWhile(each -> each.end() <= entries.getFirst().start())
                    .filter(each ->
                            !each.percent() && kind.length() > 2 && each.bare().endsWith(kind))
                    .toList();
            if (once && !heads.isEmpty()) {
                sum(heads.getLast(), parts);
            }
        }
    }

    /** The list may leave functions out, so that only a sum that rounding or a slip of the pen explains is told of. */
    private void sum(Mention total, List<Mention> parts) {
        Identity sum = ProseLists.sum(ProseLists.WHOLE, total, parts, figures);
        String made =
                total.amount().subtract(sum.difference()).stripTrailingZeros().toPlainString();
        if (sum.holds() || Slip.between(total.amount().stripTrailingZeros().toPlainString(), made)) {
            identities.add(sum);
        }
    }

    /** A purpose or reason that names another function of the list and not its own was copied from there. */
    private void copied(ProseEntry entry, Set<String> names) {
        Matcher claim = CLAIM.matcher(entry.text());
        boolean told = false;
        while (!told && claim.find()) {
            String words = claim.group(1);
            String path = String.join("", entry.names());
            Optional<String> other = names.stream()
                    .filter(name -> name.length() >= TELLING && words.length() <= name.length() + BESIDE)
                    .filter(name -> words.contains(name) && !path.contains(name))
                    .filter(name -> !words.contains(entry.name()))
                    .findFirst();
            told = other.isPresent();
            other.ifPresent(name -> note(
                    "narrative-copied",
                    entry,
                    claim,
                    "写的是“" + name + "”，疑从该项复制",
                    "is that of " + name + ", perhaps copied from there",
                    entry.name()));
        }
    }

    private void kind(ProseEntry entry) {
        Matcher claim = CLAIM.matcher(entry.text());
        CellReference cell = entry.figure() == null ? null : entry.figure().cell();
        if (cell == null || !claim.find()) {
            return;
        }
        Matcher kind = KIND.matcher(claim.group(1));
        Figure basic = figure(cell, "basic");
        Figure project = figure(cell, "project");
        if (kind.find() && basic != null && project != null) {
            boolean saysBasic = kind.group(1).startsWith("基本");
            Figure said = saysBasic ? basic : project;
            Figure other = saysBasic ? project : basic;
            if (said.known() && said.zero() && other.known() && !other.zero()) {
                note(
                        "narrative-kind",
                        entry,
                        claim,
                        "与表格不符：表中全部为" + (saysBasic ? "项目支出" : "基本支出"),
                        "is not what the tables say: all of it is " + (saysBasic ? "project" : "basic")
                                + " expenditure",
                        saysBasic ? "项目支出" : "基本支出");
            }
        }
    }

    private Figure figure(CellReference cell, String column) {
        return sheets.values().stream()
                .filter(sheet -> sheet.table().id().equals(cell.table()))
                .findFirst()
                .map(sheet -> sheet.figure(cell.row(), column))
                .orElse(null);
    }

    private void note(String rule, ProseEntry entry, Matcher claim, String zh, String en, String expected) {
        Spot spot = entry.passage().spot(entry.said() + claim.start(), entry.said() + claim.end());
        notes.add(Note.spot(
                        rule,
                        Severity.INFO,
                        "“" + entry.name() + "”的说明“" + spot.quote() + "”" + zh + "。",
                        "What is said of " + entry.name() + ", \"" + spot.quote() + "\", " + en + ".",
                        spot)
                .expecting(expected, null));
    }
}

package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.Wording;

/**
 * Takes names of projects that were misread for what the document itself calls them elsewhere: a project stands in the
 * tables, in the prose and in its own targets, not in its title alone. The reading stays as it is; the known name stands
 * beside it.
 */
final class ProjectNames {

    /** One slip of reading in so many characters; more, and it may be the name of another project. */
    private static final int CHARACTERS_A_SLIP = 8;

    /** Names of fewer characters are found in too many texts that mean something else. */
    private static final int SHORTEST = 4;

    /**
     * What is left of a number (2、) of which a part was lost, or of which a 1 was read as a letter; digits before letters
     * are the name's own.
     */
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}(?=[\\p{IsHan}<\"(\\[])|[、.,:;·]+|[IiLl|]{1,3}、)");

    private static final String NAME = "projectName";

    /** Names read at this confidence stand. */
    private static final double SURE = 0.9;

    private final List<FoldedText> said;
    private final LatinWords words;

    /** @param texts of the document other than the names in question */
    ProjectNames(List<String> texts) {
        said = texts.stream()
                .map(FoldedText::of)
                .filter(text -> text.folded().length() >= SHORTEST)
                .toList();
        words = new LatinWords(said.stream().map(FoldedText::folded).toList());
    }

    /** The same targets; those whose name was misread know the name that it is taken for. */
    List<PerformanceTarget> settle(List<PerformanceTarget> targets) {
        Set<String> names = new HashSet<>();
        targets.forEach(target -> names.add(Wording.fold(target.projectName().text())));
        List<PerformanceTarget> settled = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            PerformanceTarget target = targets.get(i);
            settled.add(new PerformanceTarget(
                    target.id(),
                    target.organisation(),
                    target.fiscalYear(),
                    settle(target.projectName(), i + 1, names),
                    target.pages(),
                    target.goals(),
                    target.indicators()));
        }
        return settled;
    }

    /** The same declarations; those whose name was misread know the name that it is taken for. */
    List<ProjectDeclaration> settleDeclared(List<ProjectDeclaration> declarations) {
        Set<String> names = new HashSet<>();
        declarations.forEach(
                one -> names.add(Wording.fold(one.fields().get(NAME).text())));
        List<ProjectDeclaration> settled = new ArrayList<>();
        for (int i = 0; i < declarations.size(); i++) {
            ProjectDeclaration one = declarations.get(i);
            Map<String, Cell> fields = new LinkedHashMap<>(one.fields());
            int ordinal = i + 1;
            fields.computeIfPresent(NAME, (key, name) -> settle(name, ordinal, names));
            settled.add(new ProjectDeclaration(
                    one.id(),
                    one.organisation(),
                    one.fiscalYear(),
                    one.unit(),
                    one.pages(),
                    one.funds(),
                    one.goals(),
                    one.indicators(),
                    fields));
        }
        return settled;
    }

    private Cell settle(Cell name, int ordinal, Set<String> names) {
        if (name.origin() != Origin.OCR) {
            return name;
        }
        boolean doubtful = name.confidence() < SURE;
        FoldedText read = FoldedText.of(doubtful ? words.respelled(name.text()) : name.text());
        boolean respelled = !read.printed().equals(name.text());
        if (read.folded().length() < SHORTEST || isSaid(read.folded())) {
            return respelled ? name.takenFor(read.printed()) : name;
        }
        int from = number(read.folded(), ordinal);
        String bare = read.folded().substring(from);
        if (isSaid(bare)) {
            return name.takenFor(read.printed(from, read.folded().length()));
        }
        Nearest nearest = doubtful ? nearest(bare, names) : null;
        if (nearest != null) {
            return name.takenFor(nearest.wording).reviewed(nearest.times < 2);
        }
        return from == 0 && !respelled
                ? name
                : name.takenFor(read.printed(from, read.folded().length())).reviewed(true);
    }

    /** True of a name that is said, be it with figures that look like its letters. */
    private boolean isSaid(String name) {
        String looks = LatinWords.looks(name);
        return said.stream().anyMatch(text -> LatinWords.looks(text.folded()).contains(looks));
    }

    /** How many characters before a name are a number that counts the grids; digits that do not are the name's own. */
    private static int number(String read, int ordinal) {
        Matcher number = NUMBER.matcher(read);
        boolean counts = number.find()
                && (!Character.isDigit(number.group().charAt(0))
                        || number.group().equals(String.valueOf(ordinal)));
        return counts ? number.end() : 0;
    }

    /**
     * A wording that is said elsewhere.
     *
     * @param slips in which it differs from the reading
     * @param times that it is said
     */
    private record Nearest(String wording, int slips, int times) {}

    /**
     * The wording with the fewest slips, among those the one said most; {@code null} if none is near enough. It is no
     * shorter than the reading: part of a name says something else.
     */
    private Nearest nearest(String name, Set<String> names) {
        int most = Math.max(1, name.length() / CHARACTERS_A_SLIP);
        Map<String, Nearest> found = new LinkedHashMap<>();
        for (FoldedText text : said) {
            Stretch stretch = Stretch.nearest(name, text.folded());
            boolean near = stretch.slips() <= most && stretch.to() - stretch.from() >= name.length();
            if (near && !names.contains(text.folded().substring(stretch.from(), stretch.to()))) {
                found.merge(
                        text.folded().substring(stretch.from(), stretch.to()),
                        new Nearest(text.printed(stretch.from(), stretch.to()), stretch.slips(), 1),
                        (a, b) -> new Nearest(a.wording, a.slips, a.times + 1));
            }
        }
        Nearest best = null;
        for (Nearest one : found.values()) {
            if (best == null || one.slips < best.slips || (one.slips == best.slips && one.times > best.times)) {
                best = one;
            }
        }
        return best;
    }
}

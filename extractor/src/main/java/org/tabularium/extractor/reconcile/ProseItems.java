package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Signed;
import org.tabularium.models.form.Wording;

/** Which printed figures an amount in the prose may mean. */
final class ProseItems {

    private record Item(Pattern words, Pattern section, List<Equation> is, Equation plan, List<Equation> of) {}

    private final NarrativeWords words;
    private final List<Item> items;
    /** What any item is called: most phrases are none's. */
    private final Pattern any;

    private final ProsePaths paths;
    private final Pattern tail;

    ProseItems(NarrativeWords words, ProsePaths paths) {
        this.words = words;
        this.paths = paths;
        this.items = words.items().stream()
                .map(item -> new Item(
                        Pattern.compile("(?:" + item.words() + ")" + words.tail()),
                        item.section() == null ? null : Pattern.compile(item.section()),
                        item.is().stream().map(ProseItems::term).toList(),
                        item.plan() == null ? null : term(item.plan()),
                        item.of().stream().map(ProseItems::term).toList()))
                .toList();
        this.any = Pattern.compile(words.items().stream()
                .map(item -> "(?:" + item.words() + ")")
                .collect(Collectors.joining("|", "(?:", ")" + words.tail())));
        this.tail = Pattern.compile(words.tail() + "$");
    }

    private static Equation term(String text) {
        return Equation.parse(text + " = zero");
    }

    /** The figures that the amount may mean: alternatives, each one figure or several that sum up. */
    List<List<Figure>> meant(Mention mention, Map<String, Sheet> sheets) {
        String phrase = mention.bare();
        Scoped at = Scoped.in(sheets);
        for (Item item : any.matcher(phrase).matches() ? items : List.<Item>of()) {
            if (item.words().matcher(phrase).matches() && here(item, mention)) {
                List<List<Figure>> found = item.is().stream()
                        .map(is -> sum(is, at))
                        .filter(Objects::nonNull)
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<List<Figure>> labelled = labelled(mention, phrase, sheets);
        return labelled.isEmpty() ? paths.function(mention, sheets) : labelled;
    }

    /** True if one of these forms might have told the amount: what others tell of the item may rightly differ. */
    boolean lacking(Mention mention, Set<String> forms) {
        return !forms.isEmpty()
                && items.stream()
                        .filter(item -> item.words().matcher(mention.bare()).matches() && here(item, mention))
                        .flatMap(item -> item.is().stream())
                        .flatMap(Equation::references)
                        .anyMatch(reference -> forms.contains(reference.form()));
    }

    /** What was planned for the item that an amount is of, where a table prints both; {@code null} if none does. */
    List<Figure> planned(Mention mention, Map<String, Sheet> sheets) {
        return items.stream()
                .filter(item -> item.plan() != null
                        && item.words().matcher(mention.bare()).matches()
                        && here(item, mention))
                .map(item -> sum(item.plan(), Scoped.in(sheets)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What a share of the item that an amount is of is usually a share of; empty if nothing is. */
    List<List<Figure>> wholes(Mention mention, Map<String, Sheet> sheets) {
        return items.stream()
                .filter(item -> !item.of().isEmpty()
                        && item.words().matcher(mention.bare()).matches()
                        && here(item, mention))
                .findFirst()
                .map(item -> item.of().stream()
                        .map(of -> sum(of, Scoped.in(sheets)))
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }

    /** Of what an amount may mean that which it is nearest to: the others are further from what was meant. */
    static List<Figure> nearest(Mention mention, List<List<Figure>> meant) {
        return meant.stream()
                .min(Comparator.comparing(
                        figures -> mention.amount().subtract(sum(figures)).abs()))
                .orElseThrow();
    }

    private static boolean here(Item item, Mention mention) {
        return item.section() == null
                || item.section().matcher(mention.passage().section().title()).find()
                || item.section().matcher(mention.before()).find();
    }

    private static List<Figure> sum(Equation is, Scoped at) {
        List<Figure> figures = new ArrayList<>();
        for (Signed term : is.left()) {
            List<Figure> found = at.figures(term.reference());
            if (found == null && !term.reference().optional()) {
                return null;
            }
            figures.addAll(found == null ? List.of() : found);
        }
        boolean known = figures.stream().allMatch(figure -> figure.known() && figure.unit() != null);
        return figures.isEmpty() || !known ? null : figures;
    }

    private List<List<Figure>> labelled(Mention mention, String phrase, Map<String, Sheet> sheets) {
        String label = Wording.fold(tail.matcher(phrase).replaceFirst(""));
        for (NarrativeWords.Label look : words.labels()) {
            Sheet sheet = sheets.get(look.form());
            boolean here = look.section() == null
                    || mention.passage().section().title().contains(look.section());
            if (sheet != null && here && label.length() > 2 && sheet.prints(look.column())) {
                Half half = sheet.half(look.column());
                Set<Integer> places = new TreeSet<>(half.labelled(phrase));
                places.addAll(half.labelled(label));
                List<List<Figure>> found = lines(sheet, look.column(), places);
                if (found.size() == 1) {
                    return withTwin(found.getFirst(), sheets.get(look.with()), look.column(), phrase);
                }
            }
        }
        return List.of();
    }

    /** The figure, or its sum with that of the same label in another table. */
    private static List<List<Figure>> withTwin(List<Figure> found, Sheet other, String column, String phrase) {
        if (other == null || !other.prints(column)) {
            return List.of(found);
        }
        List<List<Figure>> twins = lines(other, column, other.half(column).labelled(phrase));
        return twins.size() == 1
                ? List.of(
                        found,
                        Stream.concat(found.stream(), twins.getFirst().stream()).toList())
                : List.of(found);
    }

    /** The figures of a column at those of some places among its lines that are items. */
    static List<List<Figure>> lines(Sheet sheet, String column, Collection<Integer> places) {
        List<Line> lines = sheet.half(column).lines();
        List<List<Figure>> found = new ArrayList<>(1);
        for (int place : places) {
            Line line = lines.get(place);
            Figure figure = line.item() ? sheet.figure(line.row(), column) : null;
            if (figure != null && figure.known() && figure.unit() != null) {
                found.add(List.of(figure));
            }
        }
        return found;
    }

    /** True if the amount is the sum of the figures, or what rounding to its decimals makes of it. */
    static boolean agrees(Mention mention, List<Figure> figures) {
        BigDecimal sum = sum(figures);
        BigDecimal tolerance = figures.stream().map(Figure::half).reduce(mention.half(), BigDecimal::add);
        return mention.amount().subtract(sum).abs().compareTo(tolerance) <= 0 || rounded(mention, sum);
    }

    static boolean rounded(Mention mention, BigDecimal sum) {
        return sum.divide(mention.unit())
                        .setScale(mention.number().scale(), RoundingMode.HALF_UP)
                        .compareTo(mention.number())
                == 0;
    }

    static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

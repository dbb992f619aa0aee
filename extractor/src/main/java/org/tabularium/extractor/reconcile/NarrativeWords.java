package org.tabularium.extractor.reconcile;

import java.util.List;
import org.tabularium.models.finding.Severity;

/**
 * How prose speaks of amounts ({@code forms/narrative.yaml}). All texts are regular expressions over folded text.
 *
 * @param noise what is taken out of a phrase before it is compared
 * @param tail what may end a phrase
 * @param change words of a change against another year
 * @param share words before the percentage that an amount is of a whole; the group names the whole
 * @param completed words before the percentage of a plan that was carried out
 * @param same words that say that nothing changed
 * @param per words of a price for one
 * @param items what amounts can be of
 * @param labels where to look up phrases that are a row's own label
 * @param paths how functions are named with their ancestors
 * @param pathForms forms that print functions
 * @param pathTail what may stand between a path and its amount
 * @param again phrases that speak of the same function once more
 * @param sums of amounts in one paragraph
 * @param counts of projects
 * @param money what the words before a number end in of which money is told
 * @param leftovers of templates
 * @param headings what headings say
 * @param indicators words of performance indicators
 */
record NarrativeWords(
        List<String> noise,
        String tail,
        Change change,
        String share,
        String completed,
        String same,
        String per,
        List<Item> items,
        List<Label> labels,
        List<Path> paths,
        List<String> pathForms,
        String pathTail,
        String again,
        List<Sum> sums,
        List<Counted> counts,
        String money,
        List<Leftover> leftovers,
        Headings headings,
        Indicators indicators) {

    /** Words of more and of less, as phrases end in them. */
    record Change(List<String> more, List<String> less) {}

    /**
     * An item, the title of the sections that speak of it ({@code null} for any), the terms that it may mean, the one
     * that says what was planned for it where a table prints both ({@code null} for none), and the terms of the whole that
     * its percentages are of where the prose does not say ({@code null} for none).
     */
    record Item(String words, String section, List<String> is, String plan, List<String> of) {

        Item {
            of = of == null ? List.of() : List.copyOf(of);
        }
    }

    /**
     * A column in which a phrase may be a row's label; {@code section} as in {@link Item}; {@code with} is another form
     * whose row of that label may be meant too.
     */
    record Label(String form, String with, String column, String section) {}

    /** A pattern of a whole path and of what separates its names. */
    record Path(String path, String separator) {}

    /** A sum that a paragraph states with its parts. */
    record Sum(String total, List<String> parts, String zh, String en) {}

    /**
     * A number of projects; the groups hold the number, {@code amount} the words before their money; {@code has} stands in
     * whatever the words match.
     */
    record Counted(String has, String words, String amount) {}

    /**
     * Words that an editor would strike out, such as a template should have lost; one of {@code has} stands in whatever
     * they match (empty: not known); {@code severity} is a warning if none is given, {@code rule} that of leftovers.
     */
    record Leftover(List<String> has, String words, Severity severity, String rule, String zh, String en) {

        Leftover {
            has = has == null ? List.of() : List.copyOf(has);
        }

        /** False if the words cannot stand in a text: most texts need no closer look. */
        boolean mayStandIn(String text) {
            return has.isEmpty() || has.stream().anyMatch(text::contains);
        }
    }

    /**
     * What headings say.
     *
     * @param of headings that name whose document of which year it is
     * @param money titles of sections that tell an amount
     * @param basis titles of sections that name what a project rests on
     * @param plan a plan of one year's work; the group is the year
     * @param reference words that refer to a form of projects
     * @param contents the heading of the list of contents
     */
    record Headings(String of, String money, String basis, String plan, String reference, String contents) {}

    /**
     * How indicators are called.
     *
     * @param ratio names of ratios
     * @param satisfaction names of those that ask people how satisfied they are
     * @param placeholder names that a template leaves to be filled
     * @param floor a share of all that there is, demanded as the least
     * @param shares units of a satisfaction
     * @param classes names that say which class an indicator is of
     * @param cost the class of cost indicators
     * @param whole names of costs that are all that a project costs
     */
    record Indicators(
            String ratio,
            String satisfaction,
            String placeholder,
            String floor,
            String shares,
            List<IndicatorClass> classes,
            String cost,
            String whole) {}

    /** Names of one class, and the classes that they are sometimes put {@code under} by mistake. */
    record IndicatorClass(String words, String under, String zh, String en) {}

    static NarrativeWords load() {
        return RuleBook.read("forms/narrative.yaml", NarrativeWords.class);
    }
}

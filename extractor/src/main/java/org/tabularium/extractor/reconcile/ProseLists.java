package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tabularium.extractor.reconcile.Equation.Relation;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.finding.Severity;

/**
 * Amounts that a colon opens into a list: 涉及资金30万元：甲10万元；乙20万元。 A list after a colon is the whole of it,
 * unless a word such as 其中 says that it names some, or an entry has parts of its own.
 */
final class ProseLists {

    /** A total and all that makes it up. */
    static final Rule WHOLE =
            Rule.told("narrative-sum", Severity.WARNING, "所列各项之和应等于总数", "the items listed make up the total");

    /** Words that make a list one of examples, of parts of parts, or of something other than what it is of. */
    private static final Pattern SOME = Pattern.compile("其中|包括|主要|含|等|每|占|比|较");

    private final List<Figure> figures;

    /** @param figures the ledger's, to which those of the prose are added */
    ProseLists(List<Figure> figures) {
        this.figures = figures;
    }

    List<Identity> sums(Passage passage, List<Mention> mentions) {
        List<Identity> found = new ArrayList<>();
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention total = mentions.get(i);
            List<Mention> parts =
                    total.percent() ? List.of() : parts(passage, total, mentions.subList(i + 1, mentions.size()));
            if (!parts.isEmpty()) {
                found.add(sum(WHOLE, total, parts, figures));
            }
        }
        return found;
    }

    /** The amounts of a list that begins right after an amount, one an entry; none if it is not such a list. */
    private static List<Mention> parts(Passage passage, Mention total, List<Mention> after) {
        String text = passage.text();
        int end = text.indexOf('。', total.end());
        boolean opens = total.end() < text.length() && text.charAt(total.end()) == ':' && end > 0;
        if (!opens || SOME.matcher(text.substring(total.end(), end)).find()) {
            return List.of();
        }
        List<Mention> parts = after.stream().filter(each -> each.start() < end).toList();
        String[] entries = text.substring(total.end() + 1, end).split(";");
        return parts.size() == entries.length && parts.stream().noneMatch(Mention::percent) ? parts : List.of();
    }

    /** The identity of an amount in the prose with others in the prose. */
    static Identity sum(Rule rule, Mention total, List<Mention> parts, List<Figure> figures) {
        List<Term> terms = new ArrayList<>();
        Stream.concat(Stream.of(total), parts.stream()).forEach(mention -> {
            Figure figure = new Figure(
                    figures.size(),
                    null,
                    mention.spot(),
                    State.VALUE,
                    mention.amount(),
                    mention.half(),
                    mention.unit(),
                    mention.number().toPlainString(),
                    List.of(),
                    false);
            figures.add(figure);
            terms.add(new Term(terms.isEmpty() ? 1 : -1, figure));
        });
        return new Identity(rule, Relation.EQUAL, terms, null);
    }
}

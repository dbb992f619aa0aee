package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.finding.Severity;

/** Words that compare what was spent with what was planned (决算数小于预算数) against the two amounts before them. */
final class ProsePlans {

    private static final Pattern COMPARED =
            Pattern.compile("决算数?[^,。;:、]{0,4}?(大于|高于|超过|多于|小于|低于|少于)[^,。;:、]{0,4}?预算数?");
    private static final Pattern MORE = Pattern.compile("大于|高于|超过|多于");

    List<Note> check(Passage passage, List<Mention> mentions) {
        List<Note> notes = new ArrayList<>();
        boolean spent = passage.text().contains("决算");
        Matcher compared = COMPARED.matcher(passage.text());
        int from = 0;
        while (spent && compared.find()) {
            int begin = Math.max(from, passage.paragraph(compared.start()));
            List<Mention> before = mentions.stream()
                    .filter(each -> each.start() >= begin && each.end() <= compared.start())
                    .filter(each -> !each.percent() && !each.changes())
                    .toList();
            from = compared.end();
            if (before.size() == 2) {
                notes.addAll(check(passage, compared, before.getFirst(), before.getLast()));
            }
        }
        return notes;
    }

    private static List<Note> check(Passage passage, Matcher compared, Mention plan, Mention done) {
        boolean both = plan.phrase().contains("预算")
                && !plan.phrase().contains("决算")
                && done.phrase().contains("决算");
        BigDecimal more = both ? done.amount().subtract(plan.amount()) : BigDecimal.ZERO;
        boolean saysMore = MORE.matcher(compared.group(1)).matches();
        if (!both || more.signum() == (saysMore ? 1 : -1)) {
            return List.of();
        }
        String should = more.signum() > 0 ? "大于" : more.signum() < 0 ? "小于" : "等于";
        var spot = passage.spot(compared.start(), compared.end());
        return List.of(Note.spot(
                        "narrative-direction",
                        Severity.WARNING,
                        "“" + passage.section().title() + "”中“" + spot.quote() + "”与前文不符：决算数"
                                + done.number().toPlainString() + should + "预算数"
                                + plan.number().toPlainString() + "。",
                        "In \"" + passage.section().title() + "\", \"" + spot.quote()
                                + "\" contradicts the amounts before it, "
                                + done.number().toPlainString() + " spent of "
                                + plan.number().toPlainString() + ".",
                        spot)
                .expecting(should, compared.group(1)));
    }
}

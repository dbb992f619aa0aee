package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;

/** Reads organisation, year and unit from the lines and rows between a table's title and its header. */
public final class LeadReader {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2}|19[89]\\d)(?!\\d)");
    private static final Pattern GAP = Pattern.compile("\\t+|[ \u3000]{2,}");
    private static final Pattern CODED = Pattern.compile("^[\\[(]?(\\d{3,})[\\])]?[-_.、]?(\\D.*)$");

    /** The end of a name that did not fit its line stands alone on the next, without label or number. */
    private static final Pattern WRAPPED = Pattern.compile("\\p{IsHan}{1,20}");

    /** What a bare name of an organisation never holds: a sentence does, and a remark in brackets. */
    private static final Pattern PROSE = Pattern.compile("[。；;，,:、]|^\\(.*\\)$|.{41,}");

    private final Wordings wordings;
    private final Set<String> headerWords;
    private final Pattern unit;
    private final Pattern bracketed;
    private final Pattern labelledYear;
    private final Pattern labelledOrganisation;
    private final Pattern date;

    public LeadReader(Wordings wordings) {
        this(wordings, Set.of());
    }

    /** @param headerWords words that stand in headers, folded: nobody is called so */
    LeadReader(Wordings wordings, Set<String> headerWords) {
        this.wordings = wordings;
        this.headerWords = Set.copyOf(headerWords);
        this.unit = Pattern.compile("\\(?(?:" + any(wordings.unitLabels()) + "):?(?:人民币)?("
                + any(List.copyOf(wordings.units().keySet())) + ")\\)?");
        this.bracketed =
                Pattern.compile("\\((" + any(List.copyOf(wordings.units().keySet())) + ")\\)$");
        this.labelledYear = Pattern.compile("(?:" + any(wordings.yearLabels()) + "):?(\\d{4})年?度?");
        this.labelledOrganisation = Pattern.compile("^(?:" + any(wordings.organisationLabels()) + "):(.*)$");
        this.date = Pattern.compile("(?:" + any(wordings.dateLabels()) + "):?[\\d年月日./-]*");
    }

    private static String any(List<String> words) {
        return words.stream()
                .map(Wording::fold)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** True if a text carries one of the labels of a lead: it belongs above a header, not into it. */
    public boolean isLead(String text) {
        String folded = Wording.fold(text);
        return unit.matcher(folded).find()
                || labelledYear.matcher(folded).find()
                || labelledOrganisation.matcher(folded).find()
                || (date.matcher(folded).find() && folded.contains(":"));
    }

    /** The unit of money that a header names after a label or in brackets (价值（金额单位：万元）, 预算数（万元）); else null. */
    public String unitIn(String text) {
        String folded = Wording.fold(text);
        Matcher matcher = unit.matcher(folded);
        if (matcher.find()) {
            return matcher.group(1);
        }
        Matcher inBrackets = bracketed.matcher(folded);
        return inBrackets.find() ? inBrackets.group(1) : null;
    }

    /**
     * @param texts the lead's lines or cells, left to right, top to bottom; a tab or several spaces part what is set
     *     apart within a line
     */
    public Lead read(List<String> texts) {
        Lead lead = Lead.NONE;
        boolean named = false;
        for (String text : texts) {
            List<String> parts = parts(text);
            boolean goesOn = named
                    && parts.size() == 1
                    && !headerWords.contains(HeaderWording.fold(text))
                    && WRAPPED.matcher(Wording.fold(text)).matches();
            for (String part : parts) {
                lead = lead.or(part(part));
            }
            if (goesOn && !isLead(text)) {
                lead = lead.named(lead.organisation().name() + Wording.fold(text));
            }
            named = lead.organisation() != null && !goesOn;
        }
        return lead;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : GAP.split(text)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private Lead part(String printed) {
        String rest = Wording.fold(printed);
        String unitFound = null;
        Integer yearFound = null;
        Matcher units = unit.matcher(rest);
        if (units.find()) {
            unitFound = units.group(1);
            rest = units.replaceAll("");
        }
        rest = date.matcher(rest).replaceAll("");
        Matcher years = labelledYear.matcher(rest);
        if (years.find()) {
            yearFound = Integer.valueOf(years.group(1));
            rest = years.replaceAll("");
        } else if (rest.matches("\\(?\\d{4}年?度?\\)?") && YEAR.matcher(rest).find()) {
            yearFound = Integer.valueOf(rest.replaceAll("\\D", ""));
            rest = "";
        }
        return new Lead(organisation(rest), yearFound, unitFound);
    }

    private Organisation organisation(String folded) {
        Matcher labelled = labelledOrganisation.matcher(folded);
        String name = labelled.matches() ? labelled.group(1) : folded;
        name = name.replaceAll("^[:;,、]+|[:;,、]+$", "");
        boolean noName = !labelled.matches()
                && (name.length() < 2
                        || headerWords.contains(name)
                        || PROSE.matcher(name).find());
        boolean onlyLabel = wordings.yearLabels().contains(name)
                || wordings.formNumber().matcher(name).matches();
        if (name.isEmpty() || noName || onlyLabel || name.matches("[\\d.,年月日-]+")) {
            return null;
        }
        Matcher coded = CODED.matcher(name);
        return coded.matches() ? new Organisation(coded.group(1), coded.group(2)) : new Organisation(null, name);
    }
}

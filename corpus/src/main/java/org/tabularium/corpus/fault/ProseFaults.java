package org.tabularium.corpus.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.corpus.scenario.Prose;
import org.tabularium.corpus.scenario.Scenario;

/** Faults of the narrative. */
final class ProseFaults {

    private static final Pattern AMOUNT = Pattern.compile("(?<=[^\\d.,])\\d[\\d,]*(\\.\\d+)?(?=万元)");
    private static final Pattern UNIT = Pattern.compile("\\d[\\d,]*(\\.\\d+)?万元");
    private static final Pattern BEFORE_STOP = Pattern.compile("\\d[\\d,]*\\.\\d{2,}万元(?=[，。；])");
    private static final Pattern SENTENCE = Pattern.compile("[^。]{12,120}。");
    private static final Pattern PERCENT = Pattern.compile("\\d+\\.\\d+(?=%)");
    private static final Pattern DIRECTION = Pattern.compile("增加(?=\\d)|减少(?=\\d)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年预算收入为)");
    private static final Pattern COUNT = Pattern.compile("(?<=项目)\\d+(?=个)");

    private final Scenario scenario;
    private final Random random;

    ProseFaults(Scenario scenario, Random random) {
        this.scenario = scenario;
        this.random = random;
    }

    /** @param printed true for an amount that a table prints, false for one that none does */
    Optional<Planted> amount(FaultKind kind, boolean printed) {
        Sheets sheets = new Sheets(scenario, random);
        return change(kind, AMOUNT, text -> sheets.prints(text) == printed ? Slips.wrongDigit(text, random) : text);
    }

    Optional<Planted> unit() {
        return change(FaultKind.NARRATIVE_UNIT, UNIT, text -> text.replace("万元", "元"));
    }

    /** Only amounts with decimals: what a whole number without a unit counts, nobody can tell. */
    Optional<Planted> withoutUnit() {
        return change(
                FaultKind.AMOUNT_WITHOUT_UNIT, BEFORE_STOP, text -> text.contains(".") ? text.replace("万元", "") : text);
    }

    Optional<Planted> doubled() {
        return change(FaultKind.DOUBLED_SENTENCE, SENTENCE, text -> text + text);
    }

    Optional<Planted> percentage() {
        return change(FaultKind.WRONG_PERCENTAGE, PERCENT, text -> Slips.wrongDigit(text, random));
    }

    Optional<Planted> direction() {
        return change(FaultKind.WRONG_DIRECTION, DIRECTION, text -> text.equals("增加") ? "减少" : "增加");
    }

    Optional<Planted> year() {
        return change(FaultKind.WRONG_YEAR, YEAR, text -> Integer.toString(Integer.parseInt(text) - 1));
    }

    Optional<Planted> count() {
        return change(FaultKind.WRONG_COUNT, COUNT, text -> Integer.toString(Integer.parseInt(text) + 1));
    }

    Optional<Planted> placeholder() {
        return change(FaultKind.PLACEHOLDER, AMOUNT, text -> "XX");
    }

    /** Changes one place that the pattern finds; zero is left alone, since a slip of zero is another thing. */
    private Optional<Planted> change(FaultKind kind, Pattern pattern, UnaryOperator<String> slip) {
        record Place(int prose, int paragraph, int start, int end) {}
        List<Place> places = new ArrayList<>();
        for (int p = 0; p < scenario.narrative().size(); p++) {
            List<String> paragraphs = scenario.narrative().get(p).paragraphs();
            for (int k = 0; k < paragraphs.size(); k++) {
                Matcher matcher = pattern.matcher(paragraphs.get(k));
                for (MatchResult found : matcher.results().toList()) {
                    if (!found.group().matches("0(\\.0+)?(万元)?")
                            && !slip.apply(found.group()).equals(found.group())) {
                        places.add(new Place(p, k, found.start(), found.end()));
                    }
                }
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place place = places.get(random.nextInt(places.size()));
        Prose prose = scenario.narrative().get(place.prose());
        String text = prose.paragraphs().get(place.paragraph());
        String wrong = slip.apply(text.substring(place.start(), place.end()));
        List<Prose> narrative = new ArrayList<>(scenario.narrative());
        narrative.set(
                place.prose(),
                prose.with(place.paragraph(), text.substring(0, place.start()) + wrong + text.substring(place.end())));
        return Optional.of(new Planted(
                kind, new Scenario(scenario.truth(), narrative), List.of(new Spot.InProse(prose.title(), wrong))));
    }
}

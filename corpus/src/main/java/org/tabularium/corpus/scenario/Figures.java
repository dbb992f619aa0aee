package org.tabularium.corpus.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** Which postings a column or an item of a form adds up, by its key in the contract. */
final class Figures {

    private static final String OPENING = "opening";

    private final FormDefinition form;
    /** A form with a column for what was carried over states this year's revenue in the others. */
    private final boolean splitsCarryover;

    private final boolean statesUse;

    Figures(FormDefinition form) {
        this.form = form;
        this.splitsCarryover = column("carryover").isPresent();
        this.statesUse =
                column(Use.BASIC.key()).isPresent() || column(Use.PROJECT.key()).isPresent();
    }

    private Optional<ColumnDefinition> column(String key) {
        return form.columns().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** What a column adds up. */
    Predicate<Posting> of(ColumnDefinition column) {
        String key = column.key();
        if (TruthTable.isAside(key)) {
            return posting -> false;
        }
        return switch (key) {
            case "personnel" -> Posting::personnel;
            case "publicFunds" -> Posting::publicFunds;
            case "carryover", "expenditureCarryover", "openingBalance" -> Posting::carriedOver;
            case "closingBalance" -> posting -> false;
            case "currentYear", "expenditureCurrentYear" -> Posting::thisYear;
            case "fiscalAppropriation" -> p -> p.fund().fiscal() && !p.carriedOver();
            case "unitFunds" -> year(p -> p.fund().unitFunds());
            case "total" -> total(column);
            case "revenueAmount" -> column("openingBalance").isPresent() ? Posting::thisYear : posting -> true;
            case "amount", "usageAmount", "expenditureAmount" -> posting -> true;
            case "reserve", "carryForward" -> posting -> false;
            default -> fundOrUse(key);
        };
    }

    /** A total under a group header sums that group; one beside the groups sums all of them. */
    private Predicate<Posting> total(ColumnDefinition total) {
        if (!splitsCarryover
                || column("currentYear").isPresent()
                || total.header().size() < 2) {
            return posting -> true;
        }
        List<String> group = total.header().subList(0, total.header().size() - 1);
        List<String> other = column("carryover").orElseThrow().header();
        return other.size() > group.size() && other.subList(0, group.size()).equals(group)
                ? posting -> true
                : Posting::thisYear;
    }

    private Predicate<Posting> fundOrUse(String key) {
        Optional<Use> use =
                Arrays.stream(Use.values()).filter(u -> u.key().equals(key)).findFirst();
        if (statesUse && use.isPresent()) {
            return p -> p.use() == use.get();
        }
        Fund fund = Arrays.stream(Fund.values())
                .filter(f -> f.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figure for column " + key + " of " + form.form()));
        return year(p -> p.fund() == fund);
    }

    private Predicate<Posting> year(Predicate<Posting> which) {
        return splitsCarryover ? which.and(Posting::thisYear) : which;
    }

    /** What an item of a summary adds up: its code, or what its key says. */
    Predicate<Posting> of(ItemDefinition item) {
        if (item.code() != null) {
            return p -> p.functionCode().startsWith(item.code());
        }
        String key = Objects.requireNonNullElse(item.key(), "");
        return switch (key) {
            case "revenueCurrentYear" -> Posting::thisYear;
            case "openingBalance" -> Posting::carriedOver;
            case "revenueTotal", "expenditureCurrentYear", "expenditureTotal", "usageTotal", "total" -> posting -> true;
            case "fiscalAppropriation" -> p -> p.fund().fiscal() && !p.carriedOver();
            case "unitFunds" -> p -> p.fund().unitFunds() && !p.carriedOver();
            case "basic" -> p -> p.use() == Use.BASIC;
            case "project" -> p -> p.use() == Use.PROJECT;
            default -> fundItem(key);
        };
    }

    private static Predicate<Posting> fundItem(String key) {
        boolean opening = key.startsWith(OPENING);
        String name = opening ? decapitalised(key.substring(OPENING.length())) : key;
        return Arrays.stream(Fund.values())
                .filter(fund -> fund.key().equals(name))
                .map(fund -> (Predicate<Posting>) p -> p.fund() == fund && p.carriedOver() == opening)
                .findFirst()
                .orElse(posting -> false);
    }

    private static String decapitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}

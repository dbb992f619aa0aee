package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.geometry.Box;

/**
 * One cell of a disclosure: what stands on the page, what it is worth, where it stands and how sure that is.
 *
 * @param text what stands on the page; an OCR reading as it was read
 * @param canonical the known wording that an OCR reading is taken for; {@code null} if none
 * @param value what the text is worth, by the kind of the cell; {@code null} for plain text
 * @param places where it stands, first part first; empty in a file without pages
 * @param origin text layer or OCR
 * @param confidence 0..1 for OCR; {@code null} for a text layer
 * @param alternatives other readings, best first
 * @param review true if a person should look at it
 */
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.NONE)
public record Cell(
        String text,
        String canonical,
        Value value,
        List<Place> places,
        Origin origin,
        Double confidence,
        List<String> alternatives,
        boolean review) {

    /** What the text of a cell is worth. */
    public sealed interface Value permits Amount, Quantity {}

    /**
     * An amount cell.
     *
     * @param state what it holds
     * @param number with the printed decimals, in the table's unit; {@code null} unless the state is
     *     {@link State#VALUE}
     */
    public record Amount(State state, BigDecimal number) implements Value {
        public Amount {
            if ((state == State.VALUE) != (number != null)) {
                throw new IllegalArgumentException("an amount has a number exactly if it has a value");
            }
        }
    }

    /**
     * What an indicator demands, such as ≥95%.
     *
     * @param relation {@code >=}, {@code <=}, {@code =}, {@code >} or {@code <}; {@code null} if none is printed
     * @param number {@code null} if the value is words alone
     * @param unit {@code null} if none is printed
     */
    public record Quantity(String relation, BigDecimal number, String unit) implements Value {}

    public Cell {
        if (text == null || origin == null) {
            throw new IllegalArgumentException("a cell has a text and an origin");
        }
        places = List.copyOf(places);
        alternatives = List.copyOf(alternatives);
    }

    /** A cell of plain text. */
    public static Cell of(Printed printed) {
        List<String> others = printed.readings().stream()
                .skip(1)
                .map(reading -> reading.text())
                .distinct()
                .toList();
        return new Cell(
                printed.text(), null, null, printed.places(), printed.origin(), printed.confidence(), others, false);
    }

    /** The same cell, worth something. */
    public Cell worth(Value other) {
        return new Cell(text, canonical, other, places, origin, confidence, alternatives, review);
    }

    /** The same cell, marked for review or not. */
    public Cell reviewed(boolean other) {
        return new Cell(text, canonical, value, places, origin, confidence, alternatives, other);
    }

    /** The same cell, taken for a known wording; {@code null} for none. */
    public Cell takenFor(String wording) {
        return new Cell(text, wording, value, places, origin, confidence, alternatives, review);
    }

    /** The same cell with another confidence, 0..1. */
    public Cell sure(Double other) {
        return new Cell(text, canonical, value, places, origin, other, alternatives, review);
    }

    /** The known wording if there is one, else the text: what search and checks compare. */
    public String wording() {
        return canonical != null ? canonical : text;
    }

    /** The amount; {@code null} if this is no amount cell or it has no value. */
    public BigDecimal number() {
        return value instanceof Amount amount ? amount.number() : null;
    }

    /** The state of an amount cell; {@code null} for other cells. */
    public State state() {
        return value instanceof Amount amount ? amount.state() : null;
    }

    @JsonProperty("text")
    String jsonText() {
        return text;
    }

    @JsonProperty("canonical")
    @JsonInclude(Include.NON_NULL)
    String jsonCanonical() {
        return canonical;
    }

    /** Absent in cells that are no amounts; present as null in amount cells without a value. */
    @JsonProperty("amount")
    @JsonInclude(value = Include.CUSTOM, valueFilter = AbsentAmount.class)
    Object jsonAmount() {
        if (!(value instanceof Amount amount)) {
            return AbsentAmount.ABSENT;
        }
        return amount.number() == null ? null : amount.number().toPlainString();
    }

    @JsonProperty("state")
    @JsonInclude(Include.NON_NULL)
    State jsonState() {
        return state();
    }

    @JsonProperty("relation")
    @JsonInclude(Include.NON_NULL)
    String jsonRelation() {
        return value instanceof Quantity quantity ? quantity.relation() : null;
    }

    @JsonProperty("quantity")
    @JsonInclude(Include.NON_NULL)
    String jsonQuantity() {
        return value instanceof Quantity quantity && quantity.number() != null
                ? quantity.number().toPlainString()
                : null;
    }

    @JsonProperty("unit")
    @JsonInclude(Include.NON_NULL)
    String jsonUnit() {
        return value instanceof Quantity quantity ? quantity.unit() : null;
    }

    @JsonProperty("page")
    Integer jsonPage() {
        return places.isEmpty() ? null : places.getFirst().page();
    }

    @JsonProperty("box")
    Box jsonBox() {
        return places.isEmpty() ? null : places.getFirst().box();
    }

    @JsonProperty("parts")
    @JsonInclude(Include.NON_NULL)
    List<Place> jsonParts() {
        return places.size() > 1 ? places : null;
    }

    @JsonProperty("origin")
    Origin jsonOrigin() {
        return origin;
    }

    @JsonProperty("confidence")
    Double jsonConfidence() {
        return confidence == null ? null : Math.round(confidence * 1000) / 1000.0;
    }

    @JsonProperty("alternatives")
    @JsonInclude(Include.NON_EMPTY)
    List<String> jsonAlternatives() {
        return alternatives;
    }

    /** Always told in amount cells, elsewhere only where there is something to look at. */
    @JsonProperty("review")
    @JsonInclude(Include.NON_NULL)
    Boolean jsonReview() {
        return (review || value instanceof Amount) ? (Boolean) review : null;
    }

    @JsonCreator
    static Cell fromJson(
            @JsonProperty("text") String text,
            @JsonProperty("canonical") String canonical,
            @JsonProperty("amount") BigDecimal amount,
            @JsonProperty("state") State state,
            @JsonProperty("relation") String relation,
            @JsonProperty("quantity") BigDecimal quantity,
            @JsonProperty("unit") String unit,
            @JsonProperty("page") Integer page,
            @JsonProperty("box") Box box,
            @JsonProperty("parts") List<Place> parts,
            @JsonProperty("origin") Origin origin,
            @JsonProperty("confidence") Double confidence,
            @JsonProperty("alternatives") List<String> alternatives,
            @JsonProperty("review") Boolean review) {
        Value value = null;
        if (state != null) {
            value = new Amount(state, amount);
        } else if (relation != null || quantity != null || unit != null) {
            value = new Quantity(relation, quantity, unit);
        }
        List<Place> places = parts != null ? parts : page == null ? List.of() : List.of(new Place(page, box));
        return new Cell(
                text,
                canonical,
                value,
                places,
                origin,
                confidence,
                alternatives == null ? List.of() : alternatives,
                Boolean.TRUE.equals(review));
    }
}

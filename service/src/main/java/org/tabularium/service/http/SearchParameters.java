package org.tabularium.service.http;

import io.vertx.core.MultiMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.service.index.HitKind;
import org.tabularium.service.index.SearchRequest;
import org.tabularium.service.index.SearchRequest.Order;

/** Reads a search from an address; what cannot be understood is a 400 that says why. */
record SearchParameters(MultiMap values) {

    /** Hits told where the address says nothing. */
    private static final int SIZE = 20;

    /** Characters of a question: a sentence or two, and no more work than the archive can do at once. */
    private static final int LONGEST_QUESTION = 300;

    /** A page of hits. */
    static SearchRequest page(MultiMap values) {
        SearchParameters parameters = new SearchParameters(values);
        int from = parameters.number("from", 0);
        int size = parameters.number("size", SIZE);
        if (from < 0 || size < 0 || (long) from + size > SearchRequest.DEEPEST) {
            throw malformed("from and size reach from 0 to " + SearchRequest.DEEPEST + " together; /search.csv tells"
                    + " all hits.");
        }
        return parameters.request(from, size);
    }

    /** All hits. */
    static SearchRequest all(MultiMap values) {
        return new SearchParameters(values).request(0, 0);
    }

    private SearchRequest request(int from, int size) {
        SearchRequest request = new SearchRequest(
                question(),
                text("code"),
                "true".equals(text("exact")),
                text("organisation"),
                text("region"),
                each("year", SearchParameters::year),
                each("form", Function.identity()),
                each("kind", SearchParameters::kind),
                flag("findings"),
                amount("min"),
                amount("max"),
                from,
                size,
                order());
        if (!request.asksAnything()) {
            throw malformed(
                    "A search needs words (q) or a filter: code, organisation, region, year, form, kind, findings,"
                            + " min or max.");
        }
        return request;
    }

    private String question() {
        String question = text("q");
        if (question != null && question.length() > LONGEST_QUESTION) {
            throw malformed("q has " + question.length() + " characters; " + LONGEST_QUESTION + " are the most.");
        }
        return question;
    }

    private String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private <T> Set<T> each(String name, Function<String, T> reader) {
        String value = text(name);
        Set<T> all = new LinkedHashSet<>();
        if (value != null) {
            Arrays.stream(value.split(",")).map(String::strip).map(reader).forEach(all::add);
        }
        return all;
    }

    private static HitKind kind(String name) {
        return HitKind.of(name).orElseThrow(() -> malformed("There is no kind of hit called " + name + "."));
    }

    private static int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw malformed("A year has four digits: " + text + ".");
        }
        return Integer.parseInt(text);
    }

    private Boolean flag(String name) {
        String value = text(name);
        return value == null ? null : (Boolean) value.equals("true");
    }

    private BigDecimal amount(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        if (!value.matches("-?\\d{1,30}(\\.\\d{1,10})?")) {
            throw malformed(name + " is a plain decimal in 元, such as 48000.50, not " + value + ".");
        }
        return new BigDecimal(value);
    }

    private int number(String name, int otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}")) {
            throw malformed(name + " is a whole number: " + value + ".");
        }
        return Integer.parseInt(value);
    }

    private Order order() {
        String value = text("sort");
        return Stream.of(Order.values())
                .filter(order -> value == null || order.key().equals(value))
                .findFirst()
                .orElseThrow(() -> malformed("sort is one of "
                        + Arrays.stream(Order.values()).map(Order::key).toList() + ", not " + value + "."));
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.malformed(detail));
    }
}

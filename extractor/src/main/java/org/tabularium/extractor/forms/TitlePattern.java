package org.tabularium.extractor.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several wordings of a title written as one: {@code [部门|单位]预算[收支]总表} stands for every title that takes one of
 * the alternatives, or none, at each bracket. Brackets do not nest. {@code [部门|单位|]} is the same as
 * {@code [部门|单位]}; an alternative that must not be left out is written {@code [!部门|单位]}.
 */
final class TitlePattern {

    private static final Pattern CHOICE = Pattern.compile("\\[(!?)([^\\[\\]]*)]");

    private TitlePattern() {}

    /** All titles that the patterns stand for, in the patterns' order, the fullest wording of each first. */
    static List<String> expand(List<String> patterns) {
        Set<String> titles = new LinkedHashSet<>();
        for (String pattern : patterns) {
            titles.addAll(expand(pattern));
        }
        return List.copyOf(titles);
    }

    private static List<String> expand(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        if (!choice.find()) {
            return List.of(pattern);
        }
        String before = pattern.substring(0, choice.start());
        List<String> titles = new ArrayList<>();
        for (String rest : expand(pattern.substring(choice.end()))) {
            for (String alternative : alternatives(choice)) {
                titles.add(before + alternative + rest);
            }
        }
        return titles;
    }

    private static Set<String> alternatives(Matcher choice) {
        Set<String> alternatives = new LinkedHashSet<>(List.of(choice.group(2).split("\\|")));
        if (choice.group(1).isEmpty()) {
            alternatives.add("");
        }
        return alternatives;
    }
}

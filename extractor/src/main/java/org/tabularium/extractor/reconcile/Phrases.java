package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/** What the words before an amount say, whatever it is of. Immutable. */
final class Phrases {

    /** May follow a word of more or less. */
    private static final String DONE = "了";

    private final List<Pattern> noise;
    private final List<String> more;
    private final List<String> less;

    Phrases(NarrativeWords words) {
        this.noise = words.noise().stream().map(Pattern::compile).toList();
        this.more = words.change().more();
        this.less = words.change().less();
    }

    /** The phrase without years, speakers and ordinals. */
    String bare(String phrase, String organisation) {
        String bare = organisation.isEmpty() ? phrase : phrase.replace(organisation, "");
        for (Pattern each : noise) {
            bare = each.matcher(bare).replaceAll("");
        }
        return bare;
    }

    /** 1 for so much more, −1 for so much less, 0 for an amount that stands for itself. */
    int direction(String phrase) {
        String end = phrase.endsWith(DONE) ? phrase.substring(0, phrase.length() - DONE.length()) : phrase;
        return less.stream().anyMatch(end::endsWith) ? -1 : more.stream().anyMatch(end::endsWith) ? 1 : 0;
    }
}

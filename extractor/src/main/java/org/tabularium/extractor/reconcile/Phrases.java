package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Pattern;

/** What the words before an amount say, whatever it is of. Immutable. */
final class Phrases {

    private final List<Pattern> noise;
    private final Pattern more;
    private final Pattern less;

    Phrases(NarrativeWords words) {
        this.noise = words.noise().stream().map(Pattern::compile).toList();
        this.more = Pattern.compile(words.change().more());
        this.less = Pattern.compile(words.change().less());
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
        return less.matcher(phrase).find() ? -1 : more.matcher(phrase).find() ? 1 : 0;
    }
}

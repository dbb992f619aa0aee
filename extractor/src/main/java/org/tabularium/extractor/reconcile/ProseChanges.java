package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.finding.Finding.Spot;

/** Increases, percentages and shares in the prose, recomputed from the amounts beside them. */
final class ProseChanges {

    private final Pattern share;
    private final Pattern completed;
    private final ProseNotes notes = new ProseNotes();
    private final ProseGrowth growth;
    private final ProseShares shares;

    ProseChanges(NarrativeWords words, ProseItems items, Integer year, Map<String, Sheet> sheets) {
        this.share = Pattern.compile(words.share());
        this.completed = Pattern.compile(words.completed());
        Neighbours neighbours = new Neighbours(year);
        this.growth = new ProseGrowth(neighbours, notes);
        this.shares = new ProseShares(items, sheets, neighbours, notes);
    }

    /** What is wrong both by the amounts as stated and by those that tables have instead; one slip is told of once. */
    List<Note> read(List<Mention> stated, List<Mention> corrected) {
        List<Note> asStated = read(stated);
        if (stated.equals(corrected)) {
            return asStated;
        }
        Set<List<Spot>> wrong = asStated.stream().map(Note::places).collect(Collectors.toSet());
        return read(corrected).stream()
                .filter(note -> wrong.contains(note.places()))
                .toList();
    }

    private List<Note> read(List<Mention> mentions) {
        notes.clear();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.percent()) {
                percentage(mention, mentions.subList(0, i));
            } else if (mention.changes()) {
                growth.change(mention, mentions.subList(0, i));
            }
        }
        return notes.all();
    }

    private void percentage(Mention percent, List<Mention> before) {
        Matcher whole = share.matcher(percent.bare());
        if (percent.changes()) {
            growth.percentage(percent, before);
        } else if (whole.find()) {
            shares.share(percent, whole.group(1), before);
        } else if (completed.matcher(percent.phrase()).find()) {
            shares.completion(percent, before);
        }
    }
}

package org.tabularium.extractor.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Vocabulary;

/**
 * The layouts and forms that are known, and the words that they share.
 *
 * @param vocabulary what forms and columns are called anywhere
 * @param layouts by id, ascending, those of the class path before added ones
 * @param definitions by layout in the order of {@code layouts}, then in the order that the layout prints them
 */
public record FormLibrary(Vocabulary vocabulary, List<LayoutDefinition> layouts, List<FormDefinition> definitions) {

    public FormLibrary {
        layouts = List.copyOf(layouts);
        definitions = List.copyOf(definitions);
        Set<String> ids = new HashSet<>();
        for (LayoutDefinition layout : layouts) {
            if (!ids.add(layout.layout())) {
                throw new IllegalArgumentException("two layouts are called " + layout.layout());
            }
        }
    }

    /**
     * The library that comes with this software: every folder with a {@code layout.yaml} beside
     * {@code forms/vocabulary.yaml} on the class path.
     *
     * @throws FormDataException if a file is missing or does not say what it must
     */
    public static FormLibrary load() {
        return FormFiles.onClassPath(FormLibrary.class.getClassLoader());
    }

    /**
     * This library and the layouts in the folders of a directory (each folder with a {@code layout.yaml} is one).
     *
     * @throws FormDataException if a file does not say what it must, or a layout of that name is known already
     */
    public FormLibrary with(Path directory) {
        return FormFiles.in(directory).addedTo(this);
    }

    /** The library without the layouts that the predicate holds for; the vocabulary stays. */
    public FormLibrary withoutLayouts(Predicate<LayoutDefinition> removed) {
        List<LayoutDefinition> kept = layouts.stream().filter(removed.negate()).toList();
        Set<String> ids =
                new HashSet<>(kept.stream().map(LayoutDefinition::layout).toList());
        return new FormLibrary(
                vocabulary,
                kept,
                definitions.stream().filter(form -> ids.contains(form.layout())).toList());
    }

    /** The forms of a layout in printed order; empty for an unknown layout. */
    public List<FormDefinition> definitions(String layout) {
        return definitions.stream().filter(form -> form.layout().equals(layout)).toList();
    }

    /** A layout by its id. */
    public Optional<LayoutDefinition> layout(String id) {
        return layouts.stream().filter(layout -> layout.layout().equals(id)).findFirst();
    }

    /** The form of a layout by its id. */
    public Optional<FormDefinition> definition(String layout, String form) {
        return definitions(layout).stream()
                .filter(definition -> definition.form().equals(form))
                .findFirst();
    }

    FormLibrary and(List<LayoutDefinition> moreLayouts, List<FormDefinition> moreDefinitions) {
        List<LayoutDefinition> allLayouts = new ArrayList<>(layouts);
        allLayouts.addAll(moreLayouts);
        List<FormDefinition> allDefinitions = new ArrayList<>(definitions);
        allDefinitions.addAll(moreDefinitions);
        return new FormLibrary(vocabulary, allLayouts, allDefinitions);
    }
}

package org.tabularium.extractor.forms;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Vocabulary.FormWords;

/**
 * Definition files in a folder, read. A layout's folder holds {@code layout.yaml} and one file a form, called as the
 * form; {@code rules.yaml} in it is read by reconciliation.
 */
final class FormFiles {

    private static final String VOCABULARY = "forms/vocabulary.yaml";
    private static final String LAYOUT = "layout.yaml";
    private static final String RULES = "rules.yaml";
    private static final ObjectReader YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final List<LayoutDefinition> layouts = new ArrayList<>();
    private final List<FormDefinition> definitions = new ArrayList<>();

    private FormFiles() {}

    /** The vocabulary and the layouts beside it, in a folder of classes or in a jar. */
    static FormLibrary onClassPath(ClassLoader loader) {
        URL vocabulary = loader.getResource(VOCABULARY);
        if (vocabulary == null) {
            throw new FormDataException(VOCABULARY, "not on the class path");
        }
        try {
            URI uri = vocabulary.toURI();
            if (!uri.getScheme().equals("jar")) {
                return library(Path.of(uri));
            }
            String jar = uri.getRawSchemeSpecificPart();
            URI outer = URI.create(jar.substring(0, jar.lastIndexOf("!/")));
            try (FileSystem files = FileSystems.newFileSystem(Path.of(outer))) {
                return library(files.getPath(VOCABULARY));
            }
        } catch (IOException | URISyntaxException e) {
            throw new FormDataException(vocabulary.toString(), e);
        }
    }

    private static FormLibrary library(Path vocabulary) {
        Vocabulary words = expanded(read(vocabulary, Vocabulary.class));
        return in(vocabulary.getParent()).addedTo(new FormLibrary(words, List.of(), List.of()));
    }

    private static Vocabulary expanded(Vocabulary read) {
        Map<String, FormWords> forms = new LinkedHashMap<>();
        read.forms()
                .forEach((form, words) -> forms.put(
                        form,
                        new FormWords(
                                words.zh(),
                                words.en(),
                                words.shape(),
                                TitlePattern.expand(words.titles()),
                                words.columns(),
                                words.sides(),
                                words.types())));
        return new Vocabulary(forms, read.columns(), read.items(), read.fields());
    }

    /** The layouts in the folders of a directory. */
    static FormFiles in(Path directory) {
        FormFiles found = new FormFiles();
        for (Path folder : list(directory)) {
            if (Files.isRegularFile(folder.resolve(LAYOUT))) {
                found.addLayout(folder);
            }
        }
        return found;
    }

    FormLibrary addedTo(FormLibrary library) {
        return library.and(layouts, definitions);
    }

    private void addLayout(Path folder) {
        Path file = folder.resolve(LAYOUT);
        LayoutDefinition layout = read(file, LayoutDefinition.class);
        if (!layout.layout().equals(name(folder))) {
            throw new FormDataException(file.toString(), "layout is " + layout.layout() + ", unlike its folder");
        }
        Set<String> expected = new HashSet<>(layout.forms());
        for (Path path : list(folder)) {
            String name = name(path);
            if (name.equals(LAYOUT) || name.equals(RULES) || !name.endsWith(".yaml")) {
                continue;
            }
            if (!expected.remove(name.substring(0, name.length() - ".yaml".length()))) {
                throw new FormDataException(path.toString(), "the layout does not name this form");
            }
        }
        if (!expected.isEmpty()) {
            throw new FormDataException(file.toString(), "no file for " + expected);
        }
        layouts.add(layout);
        layout.forms().forEach(form -> definitions.add(form(folder.resolve(form + ".yaml"), layout.layout(), form)));
    }

    private static FormDefinition form(Path file, String layout, String form) {
        FormDefinition read = read(file, FormDefinition.class);
        if (!read.form().equals(form) || read.layout() != null) {
            throw new FormDataException(file.toString(), "form must be " + form + ", and the folder says the layout");
        }
        return new FormDefinition(
                form,
                layout,
                read.shape(),
                TitlePattern.expand(read.titles()),
                read.columns(),
                read.items(),
                read.fields(),
                read.required(),
                read.defaultUnit(),
                read.rules());
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return YAML.forType(type).readValue(Files.readString(file));
        } catch (IOException e) {
            throw new FormDataException(file.toString(), e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new FormDataException(folder.toString(), e);
        }
    }

    /** The last name of a path, without the slash that a jar's folders end with. */
    private static String name(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}

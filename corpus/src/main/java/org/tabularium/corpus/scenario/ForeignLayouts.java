package org.tabularium.corpus.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.LayoutDefinition;

/**
 * Layouts that no reader knows, to be printed and read without them: in the manner of other provinces and years. Their
 * keys are those of the contract, or say that the contract has no place for a column ({@link
 * org.tabularium.corpus.truth.TruthTable#isAside}).
 *
 * @param library these layouts alone
 */
public record ForeignLayouts(FormLibrary library) {

    private static final String INDEX = "/foreign/README.md";

    /** Those that come with the corpus. */
    public static ForeignLayouts load() {
        try {
            URI index = ForeignLayouts.class.getResource(INDEX).toURI();
            if (!index.getScheme().equals("jar")) {
                return in(Path.of(index).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(index, Map.of())) {
                return in(jar.getPath(INDEX).getParent());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ForeignLayouts in(Path folder) {
        FormLibrary none = FormLibrary.load().withoutLayouts(layout -> true);
        return new ForeignLayouts(none.with(folder));
    }

    /** Their ids, ascending. */
    public List<String> ids() {
        return library.layouts().stream().map(LayoutDefinition::layout).toList();
    }
}

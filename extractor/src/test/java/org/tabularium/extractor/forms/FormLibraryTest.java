package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.form.FormDefinition;

class FormLibraryTest {

    private final FormLibrary library = FormLibrary.load();

    @Test
    void everyLayoutHasItsFormsInPrintedOrder() {
        assertFalse(library.layouts().isEmpty());
        library.layouts()
                .forEach(layout -> assertEquals(
                        layout.forms(),
                        library.definitions(layout.layout()).stream()
                                .map(FormDefinition::form)
                                .toList()));
    }

    @Test
    void leavesLayoutsOutButKeepsTheVocabulary() {
        FormLibrary bare = library.withoutLayouts(layout -> true);
        assertEquals(List.of(), bare.layouts());
        assertEquals(List.of(), bare.definitions());
        assertEquals(library.vocabulary(), bare.vocabulary());
    }

    @Test
    void addsTheLayoutsOfADirectory(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\ntitles: [\"[部门]收支总表\"]\n");
        FormLibrary more = library.with(directory);
        FormDefinition added = more.definition("example", "budget-summary").orElseThrow();
        assertEquals(List.of("部门收支总表", "收支总表"), added.titles());
        assertEquals("example", added.layout());
        assertEquals(library.layouts().size() + 1, more.layouts().size());
    }

    @Test
    void refusesAnUnknownKeyAndNamesItAndTheFile(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\ntitel: [收支总表]\n");
        FormDataException refused = assertThrows(FormDataException.class, () -> library.with(directory));
        assertTrue(refused.getMessage().contains("budget-summary.yaml"), refused.getMessage());
        assertTrue(refused.getMessage().contains("titel"), refused.getMessage());
    }

    @Test
    void refusesAKeyThatStandsTwice(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\ntitles: [收支总表]\ntitles: [收支表]\n");
        assertThrows(FormDataException.class, () -> library.with(directory));
    }

    @Test
    void refusesAFormThatTheLayoutDoesNotName(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\n");
        Files.writeString(directory.resolve("example/stray.yaml"), "form: stray\n");
        FormDataException refused = assertThrows(FormDataException.class, () -> library.with(directory));
        assertTrue(refused.getMessage().contains("stray.yaml"), refused.getMessage());
    }

    @Test
    void refusesALayoutWithoutAFileForAForm(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\n");
        Files.delete(directory.resolve("example/budget-summary.yaml"));
        FormDataException refused = assertThrows(FormDataException.class, () -> library.with(directory));
        assertTrue(refused.getMessage().contains("budget-summary"), refused.getMessage());
    }

    @Test
    void refusesALayoutThatIsKnownAlready(@TempDir Path directory) throws IOException {
        layout(directory, "form: budget-summary\n");
        FormLibrary once = library.with(directory);
        assertThrows(IllegalArgumentException.class, () -> once.with(directory));
    }

    @Test
    void loadsFromAJarAsFromAFolder(@TempDir Path directory) throws IOException, URISyntaxException {
        URI vocabulary = FormLibrary.class
                .getClassLoader()
                .getResource("forms/vocabulary.yaml")
                .toURI();
        Path jar = directory.resolve("with space.jar");
        if (vocabulary.getScheme().equals("jar")) {
            try (FileSystem packed = FileSystems.newFileSystem(vocabulary, Map.of())) {
                pack(packed.provider().getPath(vocabulary).getParent(), jar);
            }
        } else {
            pack(Path.of(vocabulary).getParent(), jar);
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertEquals(library, FormFiles.onClassPath(loader));
        }
    }

    private static void pack(Path forms, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(forms)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry("forms/" + forms.relativize(file)));
                Files.copy(file, out);
            }
        }
    }

    private static void layout(Path directory, String form) throws IOException {
        Path folder = Files.createDirectory(directory.resolve("example"));
        Files.writeString(folder.resolve("layout.yaml"), "layout: example\nyears: [2030]\nforms: [budget-summary]\n");
        Files.writeString(folder.resolve("budget-summary.yaml"), form);
    }
}

package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.form.FormDefinition;

class LayoutGuideTest {

    private static final Pattern FILE = Pattern.compile(
            "^`([a-z0-9-]+)/([A-Za-z-]+\\.yaml)`:\\n\\n```yaml\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void theWorkedExampleOfTheGuideLoads(@TempDir Path directory) throws IOException {
        Path guide = Path.of("").toAbsolutePath().getParent().resolve("docs/layouts.md");
        Matcher file = FILE.matcher(Files.readString(guide));
        while (file.find()) {
            Path folder = Files.createDirectories(directory.resolve(file.group(1)));
            Files.writeString(folder.resolve(file.group(2)), file.group(3));
        }
        FormLibrary library = FormLibrary.load().with(directory);
        assertEquals(
                List.of("budget-summary", "expenditure-summary", "projectDeclarations"),
                library.definitions("example-2030").stream()
                        .map(FormDefinition::form)
                        .toList());
        FormDefinition summary =
                library.definition("example-2030", "budget-summary").orElseThrow();
        assertTrue(summary.titles().contains("单位收支预算总表"));
        assertEquals("201", summary.items().get("expenditureItem").getFirst().code());
    }
}

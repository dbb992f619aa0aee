package org.tabularium.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InventTest {

    @TempDir
    private Path folder;

    private final StringWriter complaints = new StringWriter();

    @Test
    void printsADocumentWithAFault() throws Exception {
        Path file = folder.resolve("a.docx");
        assertEquals(0, run("invent", "--seed", "2", "--fault", "WRONG_LEAF", file.toString()));
        // A Word file is a zip archive, which begins with PK.
        assertEquals('P', Files.readAllBytes(file)[0]);
    }

    @Test
    void saysThatALayoutIsUnknown() {
        Path file = folder.resolve("a.docx");
        assertEquals(2, run("invent", "--layout", "nowhere", file.toString()));
        assertTrue(complaints.toString().contains("nowhere"), complaints::toString);
        assertFalse(Files.exists(file));
    }

    private int run(String... arguments) {
        return new CommandLine(new Main())
                .setErr(new PrintWriter(complaints, true))
                .execute(arguments);
    }
}

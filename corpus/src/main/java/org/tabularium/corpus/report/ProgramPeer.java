package org.tabularium.corpus.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program of the system that writes a PDF's text, line by line.
 *
 * @param name as people know it
 * @param program its path
 * @param options before the file; {@code -} for standard output follows the file
 */
record ProgramPeer(String name, Path program, List<String> options) implements Peer {

    /** Poppler's text in the layout of the page, where it is installed. */
    static Optional<Peer> pdftotext() {
        Path program = Path.of("/usr/bin/pdftotext");
        return Files.isExecutable(program)
                ? Optional.of(new ProgramPeer("pdftotext -layout", program, List.of("-layout")))
                : Optional.empty();
    }

    @Override
    public Clock clock() {
        return Clock.WALL;
    }

    @Override
    public List<String> rows(Path pdf) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.toString());
        builder.command().addAll(options);
        builder.command().addAll(List.of(pdf.toString(), "-"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().toList();
    }
}

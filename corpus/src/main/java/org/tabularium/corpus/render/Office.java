package org.tabularium.corpus.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: turns a docx into what people really send. */
public final class Office {

    private static final long PATIENCE_SECONDS = 180;

    private final Path program;

    private Office(Path program) {
        this.program = program;
    }

    /** The installed one; nothing if there is none. */
    public static Optional<Office> installed() {
        return Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Office::new);
    }

    /**
     * Converts a file.
     *
     * @param file what to convert
     * @param extension of what to make: doc, pdf
     * @param folder where it goes, under the file's name
     * @return the new file
     * @throws IOException if LibreOffice made none; says what it said
     */
    public Path convert(Path file, String extension, Path folder) throws IOException {
        Path profile = Files.createTempDirectory("office-profile");
        Path log = Files.createTempFile("office", ".log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        extension,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + extension);
        Path made = folder.resolve(name);
        if (!ended(process) || !Files.exists(made)) {
            throw new IOException("LibreOffice made no " + made + ": " + Files.readString(log, StandardCharsets.UTF_8));
        }
        return made;
    }

    private static boolean ended(Process process) {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}

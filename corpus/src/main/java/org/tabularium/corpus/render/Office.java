package org.tabularium.corpus.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed: turns docx files into what people really send. */
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
     * Converts files, all at once: starting it takes longer than converting one.
     *
     * @param files what to convert
     * @param extension of what to make: doc, pdf
     * @param folder where they go, under the files' names
     * @return the new files, in the order of the old ones
     * @throws IOException if LibreOffice did not make one of them; says what it said
     */
    public List<Path> convert(List<Path> files, String extension, Path folder) throws IOException {
        Path own = Files.createTempDirectory("office");
        try {
            Path log = own.resolve("log");
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "-env:UserInstallation=" + own.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    extension,
                    "--outdir",
                    folder.toString()));
            files.forEach(file -> command.add(file.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = ended(process, files.size());
            List<Path> made = files.stream()
                    .map(file ->
                            folder.resolve(file.getFileName().toString().replaceFirst("\\.[^.]+$", "." + extension)))
                    .toList();
            if (!ended || !made.stream().allMatch(Files::exists)) {
                throw new IOException("LibreOffice did not make all of " + made + ": "
                        + Files.readString(log, StandardCharsets.UTF_8));
            }
            return made;
        } finally {
            delete(own);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    private static boolean ended(Process process, int files) {
        try {
            if (process.waitFor(PATIENCE_SECONDS * files, TimeUnit.SECONDS)) {
                return true;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}

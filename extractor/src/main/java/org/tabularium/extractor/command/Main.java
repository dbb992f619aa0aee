package org.tabularium.extractor.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tabularium.extractor.forms.FormDataException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need no server. */
@Command(
        name = "tabularium",
        mixinStandardHelpOptions = true,
        subcommands = {Extract.class, Layout.class})
public final class Main {

    private static final int UNUSABLE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main())
                .setOut(out)
                .setExecutionExceptionHandler((failure, line, parsed) -> told(failure, line))
                .execute(arguments));
    }

    private static int told(Exception failure, CommandLine line) throws Exception {
        if (failure instanceof FormDataException) {
            line.getErr().println(failure.getMessage());
            return UNUSABLE;
        }
        throw failure;
    }
}

package org.tabularium.extractor.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need no server. */
@Command(
        name = "tabularium",
        mixinStandardHelpOptions = true,
        subcommands = {Extract.class, Layout.class})
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).execute(arguments));
    }
}

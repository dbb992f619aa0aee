package org.tabularium.corpus;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tabularium.corpus.glyph.TrainGlyphs;
import org.tabularium.corpus.report.Calibrate;
import org.tabularium.corpus.report.Evaluate;
import org.tabularium.corpus.report.Pace;
import org.tabularium.corpus.report.Pool;
import org.tabularium.corpus.report.ScanMemory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The corpus' command line. */
@Command(
        name = "tabularium",
        mixinStandardHelpOptions = true,
        description = "Invents disclosures, and measures how well disclosures are read.",
        subcommands = {
            Evaluate.class,
            Invent.class,
            TrainGlyphs.class,
            ScanMemory.class,
            Calibrate.class,
            Pool.class,
            Pace.class
        })
public final class Main {

    /** Runs a command and ends with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).execute(arguments));
    }
}

package org.tabularium.corpus.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.tabularium.corpus.degrade.Degrader;
import org.tabularium.corpus.render.Style;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.ocr.OcrSettings;
import org.tabularium.extractor.page.ocr.ScanReader;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code calibrate [--pages N] [--seed N]}: of the amounts that are read surely, how many are right? */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Prints, scans and reads pages of amounts, and says how many of the surely read ones are right.")
public final class Calibrate implements Callable<Integer> {

    /** What reading calls sure. */
    private static final double SURE = 0.99;

    /** Pages that are printed while others are read. */
    private static final int AHEAD = 2;

    @Option(
            names = "--pages",
            defaultValue = "6",
            description = "Of 200 amounts, each way of scanning (${DEFAULT-VALUE}).")
    private int pages;

    @Option(names = "--seed", defaultValue = "1", description = "Of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--only", description = "One way of scanning, by its name.")
    private String only;

    @Spec
    private CommandSpec spec;

    /** Counts of amounts. */
    private static final class Counts {
        private int printed;
        private int right;
        private int sure;
        private int sureRight;

        private void add(AmountSheet.Amount amount, Optional<Word> word, PrintWriter out) {
            printed++;
            if (word.isEmpty()) {
                return;
            }
            boolean same = word.get().text().equals(amount.text());
            boolean surely = word.get().readings().getFirst().confidence() >= SURE;
            right += same ? 1 : 0;
            sure += surely ? 1 : 0;
            sureRight += surely && same ? 1 : 0;
            if (surely && !same) {
                out.println("  " + amount.text() + " is read as " + word.get().readings());
            }
        }

        private void add(Counts other) {
            printed += other.printed;
            right += other.right;
            sure += other.sure;
            sureRight += other.sureRight;
        }

        @Override
        public String toString() {
            return "%d printed, %d right, %d sure, %d of them wrong".formatted(printed, right, sure, sure - sureRight);
        }
    }

    /** 0 when all is read. */
    @Override
    public Integer call() throws IOException {
        OcrSettings settings =
                OcrSettings.installed().orElseThrow(() -> new IOException("Tesseract's models are not installed."));
        PrintWriter out = spec.commandLine().getOut();
        Counts all = new Counts();
        try (ScanReader reader = new ScanReader(settings)) {
            for (Scan scan : Scan.ALL) {
                // A page of figures alone does not tell which side is up, nor where its columns are.
                boolean upright =
                        scan.damage().quarterTurns() == 0 && scan.style().rules() == Style.Rules.GRID;
                if (upright && (only == null || only.equals(scan.name()))) {
                    Counts counts = read(scan, reader, out);
                    out.println(scan.name() + ": " + counts);
                    all.add(counts);
                }
            }
        }
        out.println("all: " + all);
        return 0;
    }

    /** Pages are read beside each other, and counted in their order. */
    private Counts read(Scan scan, ScanReader reader, PrintWriter out) {
        Counts counts = new Counts();
        Deque<Sheet> begun = new ArrayDeque<>();
        for (int k = 0; k < pages; k++) {
            begun.add(begin(scan, k, reader));
            if (begun.size() > AHEAD) {
                begun.remove().count(counts, out);
            }
        }
        begun.forEach(sheet -> sheet.count(counts, out));
        return counts;
    }

    /** Prints one page, scans it, and begins to read it. */
    private Sheet begin(Scan scan, int k, ScanReader reader) {
        double points = 8 + k % 4 * 0.75;
        AmountSheet sheet = AmountSheet.of(face(scan), points, scan.damage().dpi(), seed * 1000 + k);
        BufferedImage image = Degrader.image(sheet.image(), scan.damage(), seed * 1000 + k);
        return new Sheet(
                sheet.amounts(), reader.begin(new Scanned(image, scan.damage().dpi(), k + 1)));
    }

    /** A page that is being read. */
    private record Sheet(List<AmountSheet.Amount> amounts, Future<Page> reading) {

        void count(Counts counts, PrintWriter out) {
            Page page = page();
            amounts.forEach(amount -> counts.add(amount, nearest(page, amount), out));
        }

        private Page page() {
            try {
                return reading.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a page could not be read", e);
            }
        }
    }

    private static String face(Scan scan) {
        return switch (scan.style().face()) {
            case SONG -> "AR PL UMing CN";
            case KAI -> "AR PL UKai CN";
            case HEI -> "WenQuanYi Zen Hei";
        };
    }

    /** The word whose middle lies nearest, within half a row. */
    private static Optional<Word> nearest(Page page, AmountSheet.Amount amount) {
        return page.words().stream()
                .filter(word -> Math.abs(word.box().x() + word.box().width() / 2 - amount.x()) < 30
                        && Math.abs(word.box().y() + word.box().height() / 2 - amount.y()) < 9)
                .min(Comparator.comparingDouble(word -> Math.hypot(
                        word.box().x() + word.box().width() / 2 - amount.x(),
                        word.box().y() + word.box().height() / 2 - amount.y())));
    }

    /** A page image in memory. */
    private record Scanned(BufferedImage image, double scannedDpi, int number) implements PageImage {

        @Override
        public double width() {
            return image.getWidth() * 72 / scannedDpi;
        }

        @Override
        public double height() {
            return image.getHeight() * 72 / scannedDpi;
        }

        @Override
        public BufferedImage render(double dpi) {
            return image;
        }
    }
}

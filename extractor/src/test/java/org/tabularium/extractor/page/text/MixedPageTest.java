package org.tabularium.extractor.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.ocr.PrintedPage;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/** Pages with a text layer and pictures between the lines. */
class MixedPageTest {

    private static final double TOP = 300;

    @TempDir
    private Path folder;

    private final List<PageImage> asked = new ArrayList<>();

    /** Says that each picture holds one word and one rule. */
    private Page see(PageImage image) {
        asked.add(image);
        Word word = new Word("9.99", new Box(20, 10, 25, 8), 8, List.of(new Reading("9.99", 0.9, "test")));
        return new Page(
                image.number(),
                image.width(),
                image.height(),
                Page.Source.OCR,
                List.of(word),
                List.of(new Rule(new Box(0, 0, image.width(), 1))));
    }

    private static BufferedImage table() {
        return new PrintedPage(1000, 400).table(5, 5, 4, 4, 245, 95).image();
    }

    /** A page with a sentence and pictures 400 points wide below it, each right below the one before. */
    private Page read(PageReader reader, int rotation, BufferedImage... pictures) throws Exception {
        Path file = folder.resolve("mixed.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                print(canvas, document, pictures);
            }
            document.save(file.toFile());
        }
        return new PdfReader(reader)
                .read(file, Limits.DEFAULT, Progress.NONE)
                .pages()
                .getFirst();
    }

    private static void print(PDPageContentStream canvas, PDDocument document, BufferedImage... pictures)
            throws IOException {
        canvas.beginText();
        canvas.setFont(new PDType1Font(FontName.HELVETICA), 10);
        canvas.newLineAtOffset(100, 700);
        canvas.showText("Some words above the picture");
        canvas.endText();
        float y = (float) (PDRectangle.A4.getHeight() - TOP);
        for (BufferedImage picture : pictures) {
            float height = 400f * picture.getHeight() / picture.getWidth();
            y -= height;
            canvas.drawImage(LosslessFactory.createFromImage(document, picture), 100, y, 400, height);
        }
    }

    @Test
    void readsThePictureOfATableBetweenLines() throws Exception {
        Page page = read(this::see, 0, table());
        assertEquals(1, asked.size());
        assertEquals(400, asked.getFirst().width(), 0.1);
        Word word = page.words().stream()
                .filter(one -> one.text().equals("9.99"))
                .findFirst()
                .orElseThrow();
        assertEquals(120, word.box().x(), 0.1);
        assertEquals(TOP + 10, word.box().y(), 0.1);
        assertTrue(page.words().stream().anyMatch(one -> one.text().endsWith("picture")));
        assertEquals(Page.Source.TEXT, page.source());
        assertTrue(page.hasReadPictures());
    }

    @Test
    void tellsOfAPictureOfATableThatNobodyRead() throws Exception {
        Page page = read(PageReader.NONE, 0, table());
        assertEquals(1, page.unreadPictures().size());
        assertEquals(TOP, page.unreadPictures().getFirst().y(), 0.1);
        assertFalse(page.words().isEmpty());
    }

    @Test
    void aPictureInStripsIsOne() throws Exception {
        BufferedImage table = table();
        read(this::see, 0, table.getSubimage(0, 0, 1000, 150), table.getSubimage(0, 150, 1000, 250));
        assertEquals(1, asked.size());
        assertEquals(160, asked.getFirst().height(), 0.1);
    }

    @Test
    void aTableThatLeansIsOne() throws Exception {
        BufferedImage table =
                new PrintedPage(1000, 400, 1.5).table(20, 30, 4, 4, 240, 85).image();
        read(this::see, 0, table);
        assertEquals(1, asked.size());
    }

    @Test
    void aPictureThatLiesOtherwiseThanTheWordsIsTold() throws Exception {
        Page page = read(this::see, 180, table());
        Box seen = page.toOriginal().map(page.unreadPictures().getFirst());
        assertEquals(PDRectangle.A4.getWidth() - 500, seen.x(), 0.1);
        assertEquals(PDRectangle.A4.getHeight() - TOP - 160, seen.y(), 0.1);
        assertFalse(page.hasReadPictures());
    }

    @Test
    void aPictureThatLiesAsTheWordsDoIsSetUprightWithThem() throws Exception {
        Page page = read(
                image -> {
                    Page seen = see(image);
                    Projection half = new Projection(-1, 0, image.width(), 0, -1, image.height(), 0, 0);
                    return new Page(1, seen.width(), seen.height(), seen.source(), seen.words(), seen.rules(), half);
                },
                180,
                table());
        Word word = page.words().stream()
                .filter(one -> one.text().equals("9.99"))
                .findFirst()
                .orElseThrow();
        assertEquals(120, word.box().x(), 0.1);
        assertEquals(TOP + 10, word.box().y(), 0.1);
    }

    @Test
    void asksNobodyAboutPhotosFramesChartsAndText() throws Exception {
        BufferedImage photo = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 400 * 200; i++) {
            photo.setRGB(i % 400, i / 400, random.nextInt(0x1000000));
        }
        PrintedPage frame =
                new PrintedPage(1000, 400).table(5, 5, 1, 1, 980, 380).dot(400, 150, 120, Color.RED);
        PrintedPage chart = new PrintedPage(1000, 400).table(50, 5, 1, 6, 940, 60);
        for (int bar = 0; bar < 5; bar++) {
            chart.dot(100 + bar * 180, 150, 90, Color.BLUE);
        }
        PrintedPage text = new PrintedPage(1000, 400);
        for (int y = 40; y < 400; y += 40) {
            text.word("words that fill a line from its left end to its right one, mmmmmmmm", 10, y);
        }
        for (BufferedImage picture : List.of(photo, frame.image(), chart.image(), text.image())) {
            read(this::see, 0, picture);
        }
        assertEquals(List.of(), asked);
    }
}

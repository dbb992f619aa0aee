package org.tabularium.extractor.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.grid.GridFinder;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.LayerDoubt;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;

/** PDFs are printed here with the fonts that every PDF viewer has, which know Latin letters and digits only. */
class PdfReaderTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);

    @TempDir
    private Path folder;

    private interface Drawing {
        void on(PDPageContentStream canvas, PDDocument document) throws IOException;
    }

    private Path print(int rotation, Drawing drawing) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream canvas = new PDPageContentStream(document, page)) {
                drawing.on(canvas, document);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static Page read(Path file) throws Exception {
        return new PdfReader(PageReader.NONE)
                .read(file, Limits.DEFAULT, Progress.NONE)
                .pages()
                .getFirst();
    }

    private static void text(PDPageContentStream canvas, String text, double x, double y) throws IOException {
        canvas.beginText();
        canvas.setFont(FONT, 10);
        canvas.newLineAtOffset((float) x, (float) y);
        canvas.showText(text);
        canvas.endText();
    }

    private static List<String> texts(Page page) {
        return page.words().stream().map(Word::text).sorted().toList();
    }

    @Test
    void measuresAWordFromItsBaseline() throws Exception {
        Page page = read(print(0, (canvas, document) -> text(canvas, "722.67", 100, 700)));
        Word word = page.words().getFirst();
        assertEquals("722.67", word.text());
        assertEquals(100, word.box().x(), 0.01);
        assertEquals(PDRectangle.A4.getHeight() - 700, word.box().bottom(), 0.01);
        assertEquals(7.5, word.box().height(), 0.01);
    }

    @Test
    void turnsPlacesWithThePage() throws Exception {
        Page page = read(print(90, (canvas, document) -> {
            canvas.beginText();
            canvas.setFont(FONT, 10);
            canvas.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 200));
            canvas.showText("upright");
            canvas.endText();
        }));
        assertEquals(PDRectangle.A4.getHeight(), page.width(), 0.01);
        Word word = page.words().getFirst();
        assertEquals(200, word.box().x(), 0.01);
        assertEquals(300, word.box().bottom(), 0.01);
    }

    @Test
    void setsAPageUprightWhoseTextLiesSideways() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            canvas.beginText();
            canvas.setFont(FONT, 10);
            canvas.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 200));
            canvas.showText("sideways");
            canvas.endText();
        }));
        Word word = page.words().getFirst();
        assertTrue(word.box().width() > word.box().height());
        double bottomOnPaper = PDRectangle.A4.getHeight() - 200;
        assertEquals(bottomOnPaper, page.toOriginal().map(word.box()).bottom(), 0.01);
        assertEquals(300, page.toOriginal().map(word.box()).right(), 0.01);
    }

    @Test
    void mergesCharactersThatArePrintedTwiceToLookBold() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            text(canvas, "11.00", 100, 700);
            text(canvas, "11.00", 100.4, 700);
        }));
        assertEquals(List.of("11.00"), texts(page));
    }

    @Test
    void joinsCharactersWhateverTheOrderOfPrinting() throws Exception {
        float one = FONT.getStringWidth("1") / 100;
        Page page = read(print(0, (canvas, document) -> {
            text(canvas, "3", 100 + 2 * one, 700);
            text(canvas, "other", 300, 400);
            text(canvas, "1", 100, 700);
            text(canvas, "2", 100 + one, 700);
        }));
        assertEquals(List.of("123", "other"), texts(page));
    }

    @Test
    void leavesOutWhatDoesNotShow() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            text(canvas, "outside", -200, 700);
            text(canvas, "shown", 100, 700);
            canvas.beginText();
            canvas.setRenderingMode(RenderingMode.NEITHER);
            canvas.setFont(FONT, 10);
            canvas.newLineAtOffset(100, 600);
            canvas.showText("invisible");
            canvas.endText();
            canvas.beginText();
            canvas.setRenderingMode(RenderingMode.FILL);
            canvas.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 200, 200));
            canvas.showText("watermark");
            canvas.endText();
        }));
        assertEquals(List.of("shown"), texts(page));
    }

    @Test
    void partsTextsOfNeighbouringCellsAtTheRule() throws Exception {
        float width = FONT.getStringWidth("100.00") / 100;
        Page page = read(print(0, (canvas, document) -> {
            text(canvas, "100.00", 100, 700);
            text(canvas, "200.00", 100 + width + 2, 700);
            canvas.setLineWidth(0.5f);
            canvas.moveTo(100 + width + 1, 680);
            canvas.lineTo(100 + width + 1, 720);
            canvas.stroke();
        }));
        assertEquals(List.of("100.00", "200.00"), texts(page));
    }

    @Test
    void keepsAnAmountWholeThatCrossesARule() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            text(canvas, "21,955.30", 100, 700);
            canvas.moveTo(134, 680);
            canvas.lineTo(134, 720);
            canvas.stroke();
        }));
        assertEquals(List.of("21,955.30"), texts(page));
    }

    @Test
    void findsLinesHoweverTheyAreDrawn() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            // Stroked, dashed, and filled lines; the header's background is none.
            canvas.setNonStrokingColor(0.8f, 0.8f, 1f);
            canvas.addRect(100, 680, 200, 20);
            canvas.fill();
            canvas.setNonStrokingColor(0f, 0f, 0f);
            for (int i = 0; i <= 2; i++) {
                canvas.addRect(100, 660 + 20 * i, 200, 0.6f);
                canvas.fill();
            }
            canvas.addRect(100, 660, 200, 40);
            canvas.stroke();
            canvas.setLineDashPattern(new float[] {2, 2}, 0);
            canvas.moveTo(200, 660);
            canvas.lineTo(200, 700);
            canvas.stroke();
            text(canvas, "left", 110, 685);
            text(canvas, "right", 210, 665);
        }));
        PageLayout layout = new GridFinder().find(page);
        assertEquals(1, layout.grids().size());
        assertEquals("left |  | \n | right | \n", layout.grids().getFirst().toString());
    }

    @Test
    void seesWhiteLinesOnColourOnly() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            canvas.setNonStrokingColor(0.2f, 0.2f, 0.6f);
            canvas.addRect(100, 660, 200, 40);
            canvas.fill();
            canvas.setStrokingColor(1f, 1f, 1f);
            canvas.moveTo(100, 680);
            canvas.lineTo(300, 680);
            canvas.moveTo(100, 500);
            canvas.lineTo(300, 500);
            canvas.stroke();
        }));
        assertEquals(1, page.rules().size());
    }

    @Test
    void handsAPageThatIsAPictureToTheReaderOfPictures() throws Exception {
        Path file = print(0, (canvas, document) -> {
            BufferedImage scan = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
            canvas.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595.28f, 841.89f);
            text(canvas, "3", 300, 20);
        });
        Page page = new PdfReader(image -> {
                    assertEquals(200, image.scannedDpi(), 1);
                    assertEquals(595, image.render(72).getWidth(), 1);
                    return PageReader.NONE.read(image);
                })
                .read(file, Limits.DEFAULT, Progress.NONE)
                .pages()
                .getFirst();
        assertEquals(Page.Source.UNREAD, page.source());
    }

    /** Latin letters with accents, as a font gives that maps its glyphs to the wrong characters. */
    @Test
    void handsAPageWithAGarbledTextLayerToTheReaderOfPictures() throws Exception {
        Page page = read(print(0, (canvas, document) -> text(canvas, "Ã¸ÐÆ¹²¾ÔËãÊÕÖ§×Ü±íµ¥Î»ÔªÏîÄ¿", 100, 700)));
        assertEquals(Page.Source.UNREAD, page.source());
        assertEquals(LayerDoubt.UNLIKELY_CHARACTERS, page.doubt());
    }

    @Test
    void handsAPageWhoseTextIsTurnedIntoOutlinesToTheReaderOfPictures() throws Exception {
        Drawing outlines = (canvas, document) -> {
            for (int i = 0; i < 500; i++) {
                float x = 60 + i % 50 * 9;
                float y = 700 - i / 50 * 14;
                canvas.moveTo(x, y);
                canvas.curveTo(x + 4, y, x + 4, y + 8, x, y + 8);
                canvas.fill();
            }
        };
        assertEquals(Page.Source.UNREAD, read(print(0, outlines)).source());
        Drawing ornament = (canvas, document) -> {
            outlines.on(canvas, document);
            text(canvas, "2023", 100, 100);
        };
        assertEquals(Page.Source.TEXT, read(print(0, ornament)).source());
    }

    @Test
    void doesNotBelieveTextThatDoesNotShow() throws Exception {
        Page page = read(print(0, (canvas, document) -> {
            BufferedImage scan = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
            canvas.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595.28f, 841.89f);
            canvas.setRenderingMode(RenderingMode.NEITHER);
            text(canvas, "another program read 1,234.56 here", 100, 700);
        }));
        assertEquals(Page.Source.UNREAD, page.source());
        assertEquals(LayerDoubt.HIDDEN, page.doubt());
    }

    @Test
    void believesATextOfFiguresAndLatinLetters() throws Exception {
        Page page =
                read(print(0, (canvas, document) -> text(canvas, "GDP 1,234.56 (2023) - Table 7: 98.6%", 100, 700)));
        assertEquals(Page.Source.TEXT, page.source());
        assertNull(page.doubt());
    }

    @Test
    void refusesAnEncryptedFile() throws Exception {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        assertEquals(
                Reason.ENCRYPTED,
                assertThrows(UnreadableFile.class, () -> read(file)).reason());
    }

    @Test
    void refusesAFileThatIsCutShort() throws Exception {
        byte[] whole = Files.readAllBytes(print(0, (canvas, document) -> text(canvas, "whole", 100, 700)));
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, whole.length * 3 / 4));
        assertEquals(
                Reason.DAMAGED,
                assertThrows(UnreadableFile.class, () -> read(half)).reason());
    }

    @Test
    void refusesAFileWithoutPagesAndOneWithTooMany() throws Exception {
        Path none = folder.resolve("none.pdf");
        Path two = folder.resolve("two.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(none.toFile());
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            document.save(two.toFile());
        }
        assertEquals(
                Reason.DAMAGED,
                assertThrows(UnreadableFile.class, () -> read(none)).reason());
        Limits one = new Limits(1, 1, 1, Duration.ofMinutes(1));
        UnreadableFile refused =
                assertThrows(UnreadableFile.class, () -> new PdfReader(PageReader.NONE).read(two, one, Progress.NONE));
        assertEquals(Reason.OVER_LIMIT, refused.reason());
    }
}

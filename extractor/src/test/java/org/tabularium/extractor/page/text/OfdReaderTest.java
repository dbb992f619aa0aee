package org.tabularium.extractor.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.Drawer;
import org.tabularium.extractor.grid.GridFinder;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;
import org.tabularium.models.table.Grid;

class OfdReaderTest {

    @TempDir
    private Path folder;

    private Page read(Drawer drawer) throws Exception {
        Path file = folder.resolve("a.ofd");
        try (OFDDoc document = new OFDDoc(file)) {
            VirtualPage page = new VirtualPage(PageLayout.A4());
            Canvas canvas = new Canvas(210d, 297d);
            canvas.setPosition(Position.Absolute).setX(0d).setY(0d);
            canvas.setDrawer(drawer);
            page.add(canvas);
            document.addVPage(page);
        }
        return read(file, PageReader.NONE);
    }

    private static Page read(Path file, PageReader pictures) throws Exception {
        return new OfdReader(pictures)
                .read(file, Limits.DEFAULT, Progress.NONE)
                .pages()
                .getFirst();
    }

    @Test
    void findsTheCellsOfARuledTable() throws Exception {
        Page page = read(canvas -> {
            canvas.setLineWidth(0.2);
            for (int row = 0; row <= 2; row++) {
                canvas.beginPath();
                canvas.moveTo(20, 50 + 10 * row).lineTo(120, 50 + 10 * row).stroke();
            }
            for (int column = 0; column <= 2; column++) {
                canvas.beginPath();
                canvas.moveTo(20 + 50 * column, 50).lineTo(20 + 50 * column, 70).stroke();
            }
            canvas.fillText("单位：万元", 90, 40);
            canvas.fillText("项目", 30, 57);
            canvas.fillText("预算数", 80, 57);
            canvas.fillText("合计", 30, 67);
            canvas.fillText("1,234.50", 80, 67);
        });
        assertEquals(Page.Source.TEXT, page.source());
        assertEquals(595, page.width(), 1);
        Grid grid = new GridFinder().find(page).grids().getFirst();
        assertEquals("项目", grid.cellAt(0, 0).text());
        assertEquals("1,234.50", grid.cellAt(1, 1).text());
        Word unit = page.words().stream()
                .filter(word -> word.text().contains("万元"))
                .findFirst()
                .orElseThrow();
        assertEquals("单位：万元", unit.text());
        assertEquals(90 * 72 / 25.4, unit.box().x(), 1);
        assertEquals(40 * 72 / 25.4, unit.box().bottom(), 1);
    }

    @Test
    void handsAPageThatIsAPictureToTheReaderOfPictures() throws Exception {
        BufferedImage black = new BufferedImage(210, 297, BufferedImage.TYPE_INT_RGB);
        Path picture = folder.resolve("scan.png");
        ImageIO.write(black, "png", picture.toFile());
        read(canvas -> canvas.drawImage(picture, 0, 0, 210, 297));
        List<BufferedImage> seen = new ArrayList<>();
        Page page = read(folder.resolve("a.ofd"), image -> {
            seen.add(image.render(36));
            return new Page(1, image.width(), image.height(), Page.Source.OCR, List.of(), List.of());
        });
        assertEquals(Page.Source.OCR, page.source());
        assertEquals(0xFF000000, seen.getFirst().getRGB(50, 70));
    }

    @Test
    void placesTextByMatrixStepsAndTemplate() throws Exception {
        String text = "<ofd:TextObject ID='%d' Boundary='10 20 100 10' Font='1' Size='5' %s>"
                + "<ofd:TextCode X='0' Y='4' DeltaX='%s'>%s</ofd:TextCode></ofd:TextObject>";
        Path file = handmade(
                text.formatted(11, "", "g 2 8", "因公费") + text.formatted(12, "CTM='2 0 0 2 0 10'", "2.5 2.5", "201"));
        List<Word> words = read(file, PageReader.NONE).words();
        double millimetre = 72 / 25.4;
        Word code = words.stream()
                .filter(word -> word.text().equals("201"))
                .findFirst()
                .orElseThrow();
        assertEquals(10 * millimetre, code.box().x(), 0.1);
        assertEquals(38 * millimetre, code.box().bottom(), 0.1);
        assertEquals(10 * millimetre, code.fontSize(), 0.1);
        Word last = words.stream()
                .filter(word -> word.text().equals("费"))
                .findFirst()
                .orElseThrow();
        assertEquals(26 * millimetre, last.box().x(), 0.1);
    }

    @Test
    void doesNotFollowReferencesOutOfTheFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        Path file = handmade(
                "<ofd:TextObject ID='1' Boundary='0 0 100 10' Font='1' Size='5'>"
                        + "<ofd:TextCode X='0' Y='4'>公开&outside;</ofd:TextCode></ofd:TextObject>",
                "<!DOCTYPE x [<!ENTITY outside SYSTEM '" + secret.toUri() + "'>]>");
        String words = read(file, PageReader.NONE).words().toString();
        assertFalse(words.contains("秘密"), words);
    }

    @Test
    void refusesABrokenFile() throws Exception {
        Path file = zip(Map.of("OFD.xml", "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'>"));
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> read(file, PageReader.NONE));
        assertEquals(Reason.DAMAGED, refused.reason());
    }

    private Path handmade(String objects) throws Exception {
        return handmade(objects, "");
    }

    private Path handmade(String objects, String doctype) throws Exception {
        String space = " xmlns:ofd='http://www.ofdspec.org/2016'>";
        return zip(Map.of(
                "OFD.xml",
                "<ofd:OFD Version='1.0' DocType='OFD'" + space + "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>"
                        + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
                "Doc_0/Document.xml",
                "<ofd:Document" + space + "<ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID><ofd:PageArea>"
                        + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                        + "<ofd:Page ID='5' BaseLoc='Page.xml'/></ofd:Pages></ofd:Document>",
                "Doc_0/Page.xml",
                doctype + "<ofd:Page" + space + "<ofd:Content><ofd:Layer ID='6'>" + objects
                        + "</ofd:Layer></ofd:Content></ofd:Page>"));
    }

    private Path zip(Map<String, String> parts) throws Exception {
        Path file = folder.resolve("b.ofd");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

package org.tabularium.extractor.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.bundle.Bundle.Unpacked;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Rejection.Reason;

class BundleTest {

    private static final Limits SMALL = new Limits(10, 30L << 20, 20, Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    private static final class Entry {
        private final String name;
        private final byte[] bytes;

        Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        static Entry of(String name, String text) {
            return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] zip(Charset names, Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name));
                zip.write(entry.bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(Entry... entries) throws IOException {
        return zip(StandardCharsets.UTF_8, entries);
    }

    private Unpacked unpack(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("bundle.zip"), zip);
        Path places = Files.createDirectories(folder.resolve("members"));
        return new Bundle(SMALL)
                .unpack(file, () -> places.resolve(UUID.randomUUID().toString()));
    }

    private static List<String> paths(Unpacked unpacked) {
        return assertInstanceOf(Unpacked.Members.class, unpacked).members().stream()
                .map(Member::path)
                .toList();
    }

    private Reason refused(byte[] zip) throws IOException {
        Reason reason = assertInstanceOf(Unpacked.Refused.class, unpack(zip))
                .rejection()
                .reason();
        try (Stream<Path> left = Files.list(folder.resolve("members"))) {
            assertEquals(List.of(), left.toList());
        }
        return reason;
    }

    @Test
    void unpacksEachFileAndTellsItsName() throws Exception {
        Unpacked unpacked = unpack(zip(Entry.of("甲局/预算.txt", "甲"), Entry.of("乙局/预算.txt", "乙")));
        assertEquals(List.of("甲局/预算.txt", "乙局/预算.txt"), paths(unpacked));
        Member second = ((Unpacked.Members) unpacked).members().get(1);
        assertEquals("预算.txt", second.name());
        assertEquals("乙", Files.readString(second.file()));
    }

    @Test
    void readsNamesInTheOldChineseEncoding() throws Exception {
        assertEquals(List.of("部门预算公开.txt"), paths(unpack(zip(Charset.forName("GBK"), Entry.of("部门预算公开.txt", "x")))));
    }

    @Test
    void readsNamesInUndeclaredUtf8() throws Exception {
        String undeclared = new String("预算.txt".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals(List.of("预算.txt"), paths(unpack(zip(StandardCharsets.ISO_8859_1, Entry.of(undeclared, "x")))));
    }

    @Test
    void leavesOutWhatSystemsAndEditorsLeaveBehind() throws Exception {
        assertEquals(
                List.of("a.txt"),
                paths(unpack(zip(
                        Entry.of("__MACOSX/._a.txt", "x"),
                        Entry.of(".DS_Store", "x"),
                        Entry.of("~$a.docx", "x"),
                        Entry.of("b/Thumbs.db", "x"),
                        Entry.of("b/", ""),
                        Entry.of("a.txt", "x")))));
    }

    @Test
    void writesNothingWhereANameLeads() throws Exception {
        Unpacked unpacked = unpack(zip(Entry.of("../../outside.txt", "x"), Entry.of("..\\c.txt", "y")));
        assertEquals(List.of("outside.txt", "c.txt"), paths(unpacked));
        assertEquals(false, Files.exists(folder.resolve("outside.txt")));
        ((Unpacked.Members) unpacked)
                .members()
                .forEach(member ->
                        assertEquals(folder.resolve("members"), member.file().getParent()));
    }

    @Test
    void unpacksAZipInAZip() throws Exception {
        byte[] inner = zip(Entry.of("预算.txt", "x"));
        assertEquals(List.of("甲局.zip/预算.txt"), paths(unpack(zip(new Entry("甲局.zip", inner)))));
    }

    @Test
    void refusesZipsNestedTooDeep() throws Exception {
        byte[] zip = zip(Entry.of("a.txt", "x"));
        for (int i = 0; i < 3; i++) {
            zip = zip(new Entry("a.zip", zip));
        }
        assertEquals(Reason.OVER_LIMIT, refused(zip));
    }

    @Test
    void refusesAFileThatGrowsOutOfProportion() throws Exception {
        assertEquals(Reason.OVER_LIMIT, refused(zip(new Entry("a.txt", new byte[12 << 20]))));
    }

    @Test
    void countsWhatNestedZipsUnpackToTogether() throws Exception {
        byte[] inner = zip(new Entry("a.txt", new byte[9 << 20]));
        assertEquals(
                Reason.OVER_LIMIT,
                refused(zip(
                        new Entry("1.zip", inner),
                        new Entry("2.zip", inner),
                        new Entry("3.zip", inner),
                        new Entry("4.zip", inner))));
    }

    @Test
    void refusesAZipWithoutFilesAndOneCutShort() throws Exception {
        assertEquals(Reason.EMPTY, refused(zip(Entry.of("folder/", ""), Entry.of(".DS_Store", "x"))));
        byte[] whole = zip(Entry.of("a.txt", "x"));
        assertEquals(Reason.DAMAGED, refused(java.util.Arrays.copyOf(whole, whole.length - 10)));
    }

    @Test
    void refusesAZipThatNeedsAPassword() throws Exception {
        byte[] zip = zip(Entry.of("a.txt", "x"));
        // The first flag of an entry says that it is encrypted; it stands in the local and in the central header.
        zip[6] |= 1;
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[central + 8] |= 1;
        assertEquals(Reason.ENCRYPTED, refused(zip));
    }
}

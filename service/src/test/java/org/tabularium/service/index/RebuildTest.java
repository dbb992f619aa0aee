package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.service.ingest.IndexPort.Entry;

class RebuildTest {

    @TempDir
    Path folder;

    @Test
    void aNewIndexIsNotCurrentUntilItIsBuilt() {
        try (SearchIndex index = TestIndex.in(folder)) {
            assertFalse(index.isCurrent());
            index.rebuild(Stream.of(entry("a", "死亡抚恤")));
            assertTrue(index.isCurrent());
            assertEquals(1, count(index, "死亡抚恤"));
        }
        try (SearchIndex again = TestIndex.in(folder)) {
            assertTrue(again.isCurrent());
            assertEquals(1, count(again, "死亡抚恤"));
        }
    }

    @Test
    void whatWasPutIsThereAfterARestart() {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.rebuild(Stream.empty());
            index.put(entry("a", "死亡抚恤"));
        }
        try (SearchIndex again = TestIndex.in(folder)) {
            assertEquals(1, count(again, "死亡抚恤"));
        }
    }

    @Test
    void whatWasPutSurvivesAKill() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Path data = folder.resolve("data");
        try (SearchIndex index = TestIndex.in(data)) {
            index.rebuild(Stream.empty());
            index.put(entry("a", "死亡抚恤"));
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.skip(1).toList()) {
                    Files.copy(file, copy.resolve(data.relativize(file)));
                }
            }
        }
        try (SearchIndex afterwards = TestIndex.in(copy)) {
            assertTrue(afterwards.isCurrent());
            assertEquals(1, count(afterwards, "死亡抚恤"));
        }
    }

    @Test
    void searchesGoOnWhileItIsRebuilt() {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.put(entry("a", "死亡抚恤"));
            index.rebuild(Stream.of(entry("a", "死亡抚恤"), entry("b", "伤残抚恤"))
                    .peek(entry -> assertEquals(1, count(index, "死亡抚恤"))));
            assertEquals(2, count(index, "抚恤"));
        }
    }

    @Test
    void whatIsSaidMeanwhileHoldsWhateverTheArchiveHadBefore() {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.put(entry("gone", "死亡抚恤"));
            index.rebuild(Stream.of("start", "changed", "gone", "added-later").map(id -> {
                if (id.equals("start")) {
                    index.put(entry("changed", "伤残抚恤"));
                    index.delete("gone");
                    index.put(entry("new", "优抚事业单位支出"));
                }
                Entry stale = entry(id, "死亡抚恤");
                if (id.equals("added-later")) {
                    index.delete("start");
                }
                return stale;
            }));
            assertEquals(1, count(index, "死亡抚恤"));
            assertEquals(1, count(index, "伤残抚恤"));
            assertEquals(1, count(index, "优抚事业单位"));
        }
    }

    @Test
    void aRebuildThatFailsLeavesTheOldIndexAndCanBeTriedAgain() {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.put(entry("a", "死亡抚恤"));
            Stream<Entry> broken = Stream.of("a", "b").map(id -> {
                if (id.equals("b")) {
                    throw new IllegalArgumentException("unreadable");
                }
                return entry(id, "伤残抚恤");
            });
            assertThrows(IllegalArgumentException.class, () -> index.rebuild(broken));
            assertEquals(1, count(index, "死亡抚恤"));
            index.rebuild(Stream.of(entry("a", "伤残抚恤")));
            assertEquals(1, count(index, "伤残抚恤"));
        }
    }

    @Test
    void aBrokenIndexIsBuiltAnewAndNothingOfItIsLeft() throws IOException {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.rebuild(Stream.of(entry("a", "死亡抚恤")));
        }
        Path generation = folder.resolve(Files.readString(folder.resolve("current")));
        try (Stream<Path> files = Files.list(generation)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (SearchIndex again = TestIndex.in(folder)) {
            assertFalse(again.isCurrent());
            again.rebuild(Stream.of(entry("a", "死亡抚恤")));
            assertEquals(1, count(again, "死亡抚恤"));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void anIndexKnowsItsVersion() throws IOException {
        try (SearchIndex index = TestIndex.in(folder)) {
            index.rebuild(Stream.empty());
        }
        Path generation = folder.resolve(Files.readString(folder.resolve("current")));
        assertTrue(Generation.isOf(generation, Fields.VERSION));
        assertFalse(Generation.isOf(generation, "another"));
    }

    private static long count(SearchIndex index, String words) {
        return index.search(SearchRequest.words(words)).total();
    }

    private static Entry entry(String id, String item) {
        return new Paper(id, "青山区民政局", 2023)
                .expenditure("万元", "|" + item + "|1.00")
                .entry();
    }
}

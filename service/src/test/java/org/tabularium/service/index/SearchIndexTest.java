package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = TestIndex.in(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsARowByItsNameAndByItsCode() {
        index.put(new Paper("a", "青山区民政局", 2023)
                .expenditure("万元", "2080505|机关事业单位基本养老保险缴费支出|12.50", "2080801|死亡抚恤|3.00")
                .entry());
        Hit hit = only(SearchRequest.words("基本养老保险"));
        assertEquals("2080505", hit.matter().code());
        assertEquals("12.50", hit.matter().amounts().get("total"));
        assertEquals("t1", hit.location().table());
        assertEquals(0, hit.location().row());
        assertEquals("2080505 · 机关事业单位<em>基本养老保险</em>缴费支出", hit.highlight());
        assertEquals(hit.location(), only(SearchRequest.words("2080505")).location());
        assertEquals(2, index.search(SearchRequest.under("208")).total());
    }

    @Test
    void whatIsPutAgainReplacesWhatWasThere() {
        index.put(new Paper("a", "青山区民政局", 2023)
                .expenditure("万元", "2080801|死亡抚恤|3.00")
                .entry());
        index.put(new Paper("a", "青山区民政局", 2023)
                .expenditure("万元", "2080802|伤残抚恤|3.00")
                .entry());
        assertEquals(0, index.search(SearchRequest.words("死亡抚恤")).total());
        assertEquals(1, index.search(SearchRequest.words("伤残抚恤")).total());
    }

    @Test
    void whatIsDeletedIsGoneFromHitsCodesAndSuggestions() {
        index.put(new Paper("a", "青山区民政局", 2023)
                .expenditure("万元", "2080801|死亡抚恤|3.00")
                .entry());
        assertEquals(1, index.rows("2080801"));
        assertFalse(index.suggest("死亡", 10).isEmpty());
        index.delete("a");
        assertEquals(0, index.search(SearchRequest.words("死亡抚恤")).total());
        assertEquals(0, index.rows("2080801"));
        assertTrue(index.suggest("死亡", 10).isEmpty());
    }

    private Hit only(SearchRequest request) {
        List<Hit> hits = index.search(request).hits();
        assertEquals(1, hits.size());
        return hits.getFirst();
    }
}

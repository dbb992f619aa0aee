package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = TestIndex.in(folder);
        index.put(new Paper("a", "青山区民政局", 2023)
                .expenditure("万元", "30217|公务接待费|1.00", "30231|公务用车运行维护费|1.00", "2010101|行政运行|1.00")
                .target("车辆保险费", "目标")
                .entry());
        index.put(new Paper("b", "青石镇政府", 2023)
                .expenditure("万元", "30231|公务用车运行维护费|1.00")
                .entry());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aBeginningLeadsToItemsTheMostFrequentFirst() {
        assertEquals(List.of("公务用车运行维护费", "公务接待费"), texts("公务"));
    }

    @Test
    void listNumbersAndBlanksDoNotCount() {
        index.put(new Paper("c", "青石镇政府", 2024)
                .expenditure("万元", "|三、公务接待费|1.00", "|  其中：（一）公 务 接 待 费|1.00", "|1.5倍补助|1.00")
                .entry());
        assertEquals(List.of("公务接待费", "公务用车运行维护费"), texts("公务"));
        assertEquals(List.of("1.5倍补助"), texts("1.5"));
    }

    @Test
    void initialsOfThePinyinLeadToNames() {
        assertEquals(List.of("公务接待费"), texts("gwjdf"));
        assertEquals(List.of("公务接待费"), texts("GWJ"));
        assertEquals(List.of("车辆保险费"), texts("clbx"));
    }

    @Test
    void eachReadingOfACharacterCounts() {
        assertEquals(List.of("行政运行"), texts("xzyx"));
        assertEquals(List.of("行政运行"), texts("hzyh"));
    }

    @Test
    void projectsOrganisationsAndCodesAreTold() {
        assertEquals(new Completion(Completion.Kind.PROJECT, "车辆保险费", null), first("车辆"));
        assertEquals(new Completion(Completion.Kind.ORGANISATION, "青山区民政局", null), first("青山"));
        assertEquals(new Completion(Completion.Kind.CODE, "公务用车运行维护费", "30231"), first("302"));
        assertEquals(new Completion(Completion.Kind.CODE, "公务接待费", "30217"), first("３０２１"));
    }

    @Test
    void traditionalInputLeadsToSimplifiedNames() {
        assertEquals(List.of("车辆保险费"), texts("車輛"));
    }

    @Test
    void nothingTypedLeadsNowhere() {
        assertTrue(index.suggest(" （", 10).isEmpty());
        assertTrue(index.suggest("没有这样的词", 10).isEmpty());
    }

    private Completion first(String typed) {
        return index.suggest(typed, 10).getFirst();
    }

    private List<String> texts(String typed) {
        return index.suggest(typed, 10).stream()
                .map(Completion::text)
                .distinct()
                .toList();
    }
}

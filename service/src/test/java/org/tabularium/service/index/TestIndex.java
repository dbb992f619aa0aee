package org.tabularium.service.index;

import java.nio.file.Path;
import java.util.List;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/** An index with a small classification and a few synonyms of its own. */
final class TestIndex {

    static final CodeBook CODES = new CodeBook(new Classification(List.of(
            functional("208", "社会保障和就业支出", 2007, null),
            functional("20805", "行政事业单位离退休", 2007, 2019),
            functional("20805", "行政事业单位养老支出", 2020, null),
            functional("2080505", "机关事业单位基本养老保险缴费支出", 2015, null),
            functional("20808", "抚恤", 2007, null),
            functional("2080801", "死亡抚恤", 2007, null),
            functional("210", "医疗卫生与计划生育支出", 2014, 2018),
            functional("210", "卫生健康支出", 2019, null),
            new ClassificationEntry(Scheme.ECONOMIC, "302", "商品和服务支出", 2007, null, "test"),
            new ClassificationEntry(Scheme.ECONOMIC, "30217", "公务接待费", 2007, null, "test"))));

    static final List<List<String>> SYNONYMS = List.of(List.of("公车", "公务用车"));

    private TestIndex() {}

    static SearchIndex in(Path folder) {
        return new SearchIndex(folder, CODES, new MainAmounts(List.of()), SYNONYMS);
    }

    private static ClassificationEntry functional(String code, String name, int from, Integer to) {
        return new ClassificationEntry(Scheme.FUNCTIONAL, code, name, from, to, "test");
    }
}

package org.tabularium.service.index;

import java.nio.file.Path;

/** A small archive for tests of other packages. */
public final class SearchFixture {

    private SearchFixture() {}

    /** Two documents of two years. */
    public static SearchIndex archive(Path folder) {
        SearchIndex index = TestIndex.in(folder);
        index.put(new Paper("north", "青山区民政局", 2023)
                .expenditure("万元", "2080801|死亡抚恤|12.50", "|=HYPERLINK(\"x\")|1.00")
                .entry());
        index.put(new Paper("south", "绿水县卫生局", 2018)
                .expenditure("元", "2080801|死亡抚恤|30000.00")
                .entry());
        return index;
    }

    /** The classification of that archive. */
    public static CodeBook codes() {
        return TestIndex.CODES;
    }
}

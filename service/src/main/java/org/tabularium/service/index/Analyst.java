package org.tabularium.service.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Analyses texts, the same way for documents and for questions. Short texts are remembered: labels of budgets repeat
 * thousands of times, and cutting words with a dictionary is the dearest part of indexing. Safe for several threads.
 */
final class Analyst implements AutoCloseable {

    /** Characters; labels are shorter, and longer texts seldom repeat. */
    private static final int REMEMBERED_LENGTH = 64;

    /** Texts: some 20 MB, a thousand bytes each. All are forgotten when it is full, which costs one more analysis each. */
    private static final int REMEMBERED_TEXTS = 20_000;

    private final Folding folding = new Folding();
    private final Map<String, Analysis> remembered = new ConcurrentHashMap<>();
    private final Analyzer segmenter = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };

    /** The units of a text. */
    Text text(String printed) {
        return Text.of(printed, folding);
    }

    /** The skeleton of a text. */
    String skeleton(String printed) {
        return text(printed).skeleton();
    }

    Analysis analyse(String printed) {
        if (printed.length() > REMEMBERED_LENGTH) {
            return analysed(printed);
        }
        Analysis known = remembered.get(printed);
        if (known == null) {
            known = analysed(printed);
            if (remembered.size() >= REMEMBERED_TEXTS) {
                remembered.clear();
            }
            remembered.put(printed, known);
        }
        return known;
    }

    private Analysis analysed(String printed) {
        Text text = text(printed);
        String skeleton = text.skeleton();
        return new Analysis(text, skeleton, words(skeleton));
    }

    /** The Chinese words of a skeleton; numbers are left out, which the dictionary would cut to pieces. */
    private List<String> words(String skeleton) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = segmenter.tokenStream(Fields.WORDS, skeleton)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.length() > 0 && Character.isIdeographic(Character.codePointAt(term, 0))) {
                    words.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    public void close() {
        segmenter.close();
    }
}

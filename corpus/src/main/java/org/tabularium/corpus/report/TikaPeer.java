package org.tabularium.corpus.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Tika's XHTML: rows of tables where it tells them, lines of paragraphs elsewhere. */
record TikaPeer(AutoDetectParser parser) implements Peer {

    TikaPeer() {
        this(new AutoDetectParser());
    }

    @Override
    public String name() {
        return "Tika, XHTML";
    }

    @Override
    public boolean reads(Case of) {
        return !Peer.isScan(of);
    }

    @Override
    public List<String> rows(Path file) throws IOException {
        Rows rows = new Rows();
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, rows, new Metadata(), new ParseContext());
        } catch (SAXException | TikaException failed) {
            throw new IOException("Tika cannot read " + file, failed);
        }
        return rows.found;
    }

    /** Joins the text of what is a row or a line. */
    private static final class Rows extends DefaultHandler {

        private static final Set<String> LINES = Set.of("tr", "p", "li", "h1", "h2", "h3");

        private final List<String> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int rows;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            rows += name.equals("tr") ? 1 : 0;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            rows -= name.equals("tr") ? 1 : 0;
            if (rows == 0 && LINES.contains(name)) {
                text.toString().lines().forEach(found::add);
                if (name.equals("tr")) {
                    found.add(text.toString());
                }
                text.setLength(0);
            }
        }
    }
}

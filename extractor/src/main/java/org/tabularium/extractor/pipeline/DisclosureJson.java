package org.tabularium.extractor.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tabularium.models.disclosure.Disclosure;

/** Disclosures as the JSON of the interface, byte for byte the same for the same disclosure. Thread-safe. */
public final class DisclosureJson {

    private final ObjectMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final ObjectWriter pretty = mapper.writerWithDefaultPrettyPrinter();

    /** On one line, UTF-8. */
    public byte[] write(Disclosure disclosure) {
        try {
            return mapper.writeValueAsBytes(disclosure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a disclosure is always JSON", e);
        }
    }

    /** For people. */
    public String writePretty(Disclosure disclosure) {
        try {
            return pretty.writeValueAsString(disclosure);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a disclosure is always JSON", e);
        }
    }

    /** @throws UncheckedIOException if the bytes are no disclosure */
    public Disclosure read(byte[] json) {
        try {
            return mapper.readValue(json, Disclosure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

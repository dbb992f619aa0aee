package org.tabularium.service.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.tabularium.models.disclosure.Disclosure;

/** Disclosures and texts as gzipped JSON. Fields that a later version added are passed over when read. */
final class Codec {

    private static final TypeReference<List<String>> TEXT = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    byte[] pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            json.writeValue(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Disclosure disclosure(byte[] packed) {
        try (InputStream in = unpack(packed)) {
            return json.readValue(in, Disclosure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> text(byte[] packed) {
        try (InputStream in = unpack(packed)) {
            return json.readValue(in, TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpack(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed));
    }
}

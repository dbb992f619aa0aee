package org.tabularium.extractor.fill;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.Wording;

/**
 * Ids of the rows of one disclosure. They hang on what a row is (form, organisation, code or label, and which
 * occurrence of these), not on where it stands, so that permalinks outlive a better extraction.
 */
final class RowIds {

    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param names code and labels of the row
     */
    String next(String form, Organisation organisation, String names) {
        String who = organisation == null ? "" : organisation.code() + "/" + organisation.name();
        String key = form + "|" + Wording.fold(who) + "|" + Wording.fold(names);
        int occurrence = seen.merge(key, 1, Integer::sum);
        return hash(key + "|" + occurrence);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.tabularium.service.http;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The description of the API, {@code openapi.yaml}.
 *
 * @param text as clients get it
 */
record Description(String text) {

    /** The one of this version. */
    static Description load() {
        try (InputStream in = Description.class.getResourceAsStream("/openapi.yaml")) {
            return new Description(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the router needs of it: everything but what answers look like. The router checks no answers, and refuses
     * descriptions whose answers have media types that it does not know, such as {@code text/csv}.
     */
    JsonObject requests() {
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        JsonObject description = new JsonObject(yaml);
        forgetContent(description.getJsonObject("components").getJsonObject("responses"));
        for (Object path : description.getJsonObject("paths").getMap().values()) {
            for (Object operation : asObject(path).getMap().values()) {
                forgetContent(asObject(operation).getJsonObject("responses"));
            }
        }
        return description;
    }

    @SuppressWarnings("unchecked")
    private static JsonObject asObject(Object value) {
        return value instanceof JsonObject object ? object : new JsonObject((Map<String, Object>) value);
    }

    private static void forgetContent(JsonObject responses) {
        responses.getMap().values().forEach(response -> asObject(response).remove("content"));
    }
}

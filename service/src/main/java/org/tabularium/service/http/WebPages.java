package org.tabularium.service.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The static pages: files of the class path's folder {@code web}, and of packaged libraries, read once, told apart by
 * their hash.
 */
final class WebPages implements Handler<RoutingContext> {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** No name begins with a dot: a folder above cannot be named. */
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*)+");

    /** Where the pages ask for packaged libraries (WebJars). */
    private static final String LIBRARIES = "/webjars/";

    private record WebFile(String type, String tag, Buffer bytes) {}

    private final Blocking blocking;
    private final Map<String, Optional<WebFile>> files = new ConcurrentHashMap<>();

    WebPages(Blocking blocking) {
        this.blocking = blocking;
    }

    @Override
    public void handle(RoutingContext context) {
        String path = context.normalizedPath();
        String name = path.endsWith("/") ? path + "index.html" : path;
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            context.next();
            return;
        }
        blocking.call(() -> load(name, type))
                .onSuccess(file -> file.ifPresentOrElse(found -> send(context, found), context::next))
                .onFailure(context::fail);
    }

    private Optional<WebFile> load(String name, String type) throws IOException {
        Optional<WebFile> known = files.get(name);
        if (known != null) {
            return known;
        }
        try (InputStream in = WebPages.class.getResourceAsStream(place(name))) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            Optional<WebFile> file = Optional.of(new WebFile(type, tag(bytes), Buffer.buffer(bytes)));
            files.put(name, file);
            return file;
        }
    }

    /** WebJars lie where servlet containers look for them. */
    private static String place(String name) {
        return (name.startsWith(LIBRARIES) ? "/META-INF/resources" : "/web") + name;
    }

    private static void send(RoutingContext context, WebFile file) {
        context.response().putHeader("ETag", file.tag()).putHeader("Cache-Control", "no-cache");
        if (file.tag().equals(context.request().getHeader("If-None-Match"))) {
            context.response().setStatusCode(304).end();
        } else {
            context.response().putHeader("Content-Type", file.type()).end(file.bytes());
        }
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.tabularium.service.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Receives the body of one upload to disk, chunk by chunk, and never holds more than a few chunks of it. Whatever goes
 * wrong, the files it made are removed. Lives on the request's event loop.
 */
final class Reception {

    /** What multipart headers and boundaries may add to the files themselves. */
    private static final long OVERHEAD_BYTES = 1 << 20;

    /** For a client that goes on sending after it was told that it is too much. */
    private static final long LINGER_MILLIS = 10_000;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Supplier<Path> places;
    private final long limit;
    private final Duration longestStall;
    private final List<Path> files = new ArrayList<>();
    private final List<Future<Part>> parts = new ArrayList<>();
    private final Promise<List<Part>> whole = Promise.promise();
    private long received;

    /**
     * A received file.
     *
     * @param file on disk; whoever gets it removes it
     * @param fileName cleaned
     */
    record Part(Path file, String fileName) {}

    /**
     * @param places gives the name of a new file
     * @param limit most bytes of all files together
     * @param longestStall how long nothing may come: a client that went away without a word would hold its place for ever
     */
    Reception(Vertx vertx, HttpServerRequest request, Supplier<Path> places, long limit, Duration longestStall) {
        this.vertx = vertx;
        this.request = request;
        this.places = places;
        this.limit = limit;
        this.longestStall = longestStall;
    }

    /** The parts named {@code file} of a multipart body. */
    Future<List<Part>> multipart() {
        request.setExpectMultipart(true);
        request.uploadHandler(this::upload);
        request.handler(chunk -> count(chunk, limit + OVERHEAD_BYTES));
        return begin();
    }

    /** The whole body as one file. */
    Future<List<Part>> raw(String fileName) {
        parts.add(write(request, limit, fileName));
        return begin();
    }

    private Future<List<Part>> begin() {
        watchForStalls();
        request.exceptionHandler(this::broken);
        String length = request.getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit + OVERHEAD_BYTES) {
            whole.tryFail(tooLarge());
        }
        if (request.isExpectMultipart()) {
            request.endHandler(end -> finish());
        } else {
            finish();
        }
        return whole.future().recover(failure -> discard().transform(done -> Future.failedFuture(failure)));
    }

    /** Looks now and then whether anything came since the last look; so a stall is seen after twice its time at most. */
    private void watchForStalls() {
        long[] before = {-1};
        long timer = vertx.setPeriodic(longestStall.toMillis(), now -> {
            if (received == before[0]) {
                whole.tryFail(stalled());
            }
            before[0] = received;
        });
        whole.future().onComplete(ended -> vertx.cancelTimer(timer));
    }

    private void finish() {
        Future.all(parts).onSuccess(all -> whole.tryComplete(all.list())).onFailure(whole::tryFail);
    }

    private void upload(HttpServerFileUpload upload) {
        if ("file".equals(upload.name())) {
            parts.add(write(upload, limit, FileName.clean(upload.filename())));
        } else {
            upload.handler(chunk -> {});
        }
    }

    private Future<Part> write(ReadStream<Buffer> stream, long most, String fileName) {
        Path place = places.get();
        files.add(place);
        stream.pause();
        return vertx.fileSystem()
                .open(place.toString(), new OpenOptions().setCreateNew(true).setWrite(true))
                .compose(file -> {
                    if (whole.future().failed()) {
                        return file.close().compose(closed -> remove(place)).compose(removed -> whole.future()
                                .map(new Part(place, fileName)));
                    }
                    whole.future().onFailure(failure -> file.close());
                    return pour(stream, most, file).map(new Part(place, fileName));
                });
    }

    /** Writes a stream to a file, no faster than the disk takes it; completes when the file is closed. */
    private Future<Void> pour(ReadStream<Buffer> stream, long most, AsyncFile file) {
        Promise<Void> poured = Promise.promise();
        stream.handler(chunk -> {
            if (whole.future().failed() || (stream == request && !count(chunk, most))) {
                return;
            }
            file.write(chunk).onFailure(whole::tryFail);
            if (file.writeQueueFull()) {
                stream.pause();
                file.drainHandler(drained -> stream.resume());
            }
        });
        stream.endHandler(end -> file.close().onComplete(poured::tryComplete, poured::tryFail));
        stream.resume();
        return poured.future();
    }

    private Future<Void> remove(Path file) {
        return vertx.fileSystem().delete(file.toString()).otherwiseEmpty();
    }

    /** Counts a chunk; false if it is too much. */
    private boolean count(Buffer chunk, long most) {
        received += chunk.length();
        if (received > most) {
            whole.tryFail(tooLarge());
            return false;
        }
        return true;
    }

    private void broken(Throwable cause) {
        whole.tryFail(new ProblemException(Problem.malformed(
                "The body could not be received whole: " + cause.getMessage() + ". Send the upload again.")));
    }

    private ProblemException stalled() {
        hangUpLater();
        String detail = "Nothing of the upload came for " + longestStall.toSeconds() + " seconds. Send it again.";
        return new ProblemException(Problem.of(408, "stalled", "Upload stalled", detail));
    }

    /** The client may go on sending until it reads the answer; after a while it is cut off. */
    private void hangUpLater() {
        long timer = vertx.setTimer(LINGER_MILLIS, late -> request.connection().close());
        request.end().onComplete(ended -> vertx.cancelTimer(timer));
    }

    private ProblemException tooLarge() {
        hangUpLater();
        String detail = "The upload has more than " + limit
                + " bytes. Send fewer or smaller files, or raise the limit TABULARIUM_UPLOAD_BYTES.";
        return new ProblemException(Problem.of(413, "too-large", "Upload too large", detail));
    }

    /** Removes what was received. */
    private Future<Void> discard() {
        request.resume();
        return Future.join(files.stream().map(this::remove).toList()).mapEmpty();
    }
}

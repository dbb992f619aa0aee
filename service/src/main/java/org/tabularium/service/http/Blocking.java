package org.tabularium.service.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what blocks on a bounded number of threads of its own, off the event loop. */
public final class Blocking implements AutoCloseable {

    private final Vertx vertx;
    private final ThreadPoolExecutor threads;

    /**
     * @param name of the threads
     * @param waiting calls that may wait for a thread; beyond this, waiting would outlast the client's patience
     */
    public Blocking(Vertx vertx, String name, int threads, int waiting) {
        this.vertx = vertx;
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    /**
     * Runs work elsewhere.
     *
     * @return completes on the caller's event loop; fails with a {@link ProblemException} 503 if too much waits already
     */
    public <T> Future<T> call(Callable<T> work) {
        Context context = vertx.getOrCreateContext();
        Promise<T> promise = Promise.promise();
        try {
            threads.execute(() -> run(work, promise, context));
        } catch (RejectedExecutionException e) {
            promise.fail(ProblemException.unavailable("Too many requests wait already. Try again in a moment."));
        }
        return promise.future();
    }

    private static <T> void run(Callable<T> work, Promise<T> promise, Context context) {
        try {
            T result = work.call();
            context.runOnContext(ignored -> promise.complete(result));
        } catch (Throwable failure) {
            context.runOnContext(ignored -> promise.fail(failure));
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}

package org.tabularium.extractor.page.ocr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.tabularium.extractor.page.ocr.read.Models;

/** Models for a bounded number of threads, loaded when first needed and lent out one thread at a time. */
final class ModelPool implements AutoCloseable {

    private final OcrSettings settings;
    private final Semaphore free;
    private final Deque<Models> idle = new ArrayDeque<>();
    private boolean closed;

    ModelPool(OcrSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.readers(), true);
    }

    /** Waits until fewer than the settings' number are lent. */
    Models take() {
        free.acquireUninterruptibly();
        Models models = idle();
        if (models != null) {
            return models;
        }
        try {
            return new Models(settings.data());
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }

    private synchronized Models idle() {
        if (closed) {
            free.release();
            throw new IllegalStateException("closed");
        }
        return idle.poll();
    }

    synchronized void giveBack(Models models) {
        if (closed) {
            models.close();
        } else {
            idle.push(models);
        }
        free.release();
    }

    /** Frees idle models now, lent ones when they come back. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(Models::close);
        idle.clear();
    }
}

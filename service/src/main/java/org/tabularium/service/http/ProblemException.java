package org.tabularium.service.http;

import java.time.Duration;
import java.util.Optional;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final transient Optional<Duration> retryAfter;

    public ProblemException(Problem problem) {
        this(problem, Optional.empty());
    }

    /** @param retryAfter when to try again; empty if trying again does not help */
    public ProblemException(Problem problem, Optional<Duration> retryAfter) {
        // Problems are answers, not faults: a stack trace would be made for nothing.
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** The service is too busy, or a part of it is not there yet. */
    public static ProblemException unavailable(String detail) {
        return new ProblemException(
                Problem.of(503, "unavailable", "Not available now", detail), Optional.of(Duration.ofSeconds(5)));
    }

    public Problem problem() {
        return problem;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}

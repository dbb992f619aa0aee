package org.tabularium.corpus.report;

import org.tabularium.corpus.score.Score;

/**
 * What came of reading a case.
 *
 * @param of the case
 * @param score how well it was read; nothing found if it was rejected
 * @param unproved the same before reconciliation; {@code null} but for scans, whose review marks it changes
 * @param rejection why it was not read; {@code null} if it was
 * @param pages how many it has; 0 in a file without pages
 * @param millis how long it took
 * @param repeatable true if reading it twice gave the same bytes; {@code null} if it was read once
 */
public record Outcome(
        Case of, Score score, Score unproved, String rejection, int pages, long millis, Boolean repeatable) {}

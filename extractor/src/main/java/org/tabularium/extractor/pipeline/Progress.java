package org.tabularium.extractor.pipeline;

/** Hears how far an extraction is. Called on the extracting threads, often; must be quick and thread-safe. */
@FunctionalInterface
public interface Progress {

    /** Says nothing and never stops. */
    Progress NONE = (stage, page, pages) -> {};

    /** The stages that take time, in order. */
    enum Stage {
        DETECT,
        READ,
        RECOGNISE,
        RECONCILE
    }

    /**
     * @param stage what is being done
     * @param page the page being read, from 1; 0 if the stage does not go by pages
     * @param pages number of pages; 0 if not known
     * @throws ExtractionStopped to stop the work: cancelled, or out of time
     */
    void report(Stage stage, int page, int pages);
}

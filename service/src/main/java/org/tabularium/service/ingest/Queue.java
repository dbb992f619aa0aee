package org.tabularium.service.ingest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;

/** The durable queue of jobs. A job is run until it says that it is done with; a process that dies does not lose it. */
public final class Queue implements AutoCloseable {

    /** How often to look for jobs that another process queued; our own start at once. */
    private static final Duration POLL = Duration.ofSeconds(2);

    /** A process that missed four of these is dead, and its jobs are run by another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    /** When the store itself failed, such as a full disk, wait before the next try. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(15);

    /** Time for running jobs to notice that they should stop. */
    private static final Duration SHUTDOWN = Duration.ofSeconds(5);

    /** Runs one job. */
    @FunctionalInterface
    public interface Worker {
        /** True if the job is done with, whatever came of it; false if it is to be run again. */
        boolean run(String document, String job);
    }

    private final Task<Void> task;
    private final Scheduler scheduler;

    /**
     * @param archive whose database holds the queue
     * @param workers jobs run at a time
     * @param worker runs each
     */
    public Queue(Archive archive, int workers, Worker worker) {
        this.task = Tasks.custom("extract", Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<Void>(AFTER_FAILURE))
                .execute((instance, context) -> run(instance, worker));
        this.scheduler = Scheduler.create(archive.database().source(), task)
                .threads(workers)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(SHUTDOWN)
                .enableImmediateExecution()
                .build();
    }

    private static CompletionHandler<Void> run(TaskInstance<Void> instance, Worker worker) {
        String[] names = instance.getId().split("/", 2);
        if (worker.run(names[0], names[1])) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        return (complete, operations) -> operations.reschedule(complete, Instant.now());
    }

    /** Begins to run jobs, those first that were queued when the last process ended. */
    public void start(Archive archive) {
        for (Document document : archive.documents().withJob()) {
            schedule(document.id(), document.job().orElseThrow());
        }
        scheduler.start();
    }

    /** Queues a job; does nothing if it is queued already. */
    void schedule(String document, String job) {
        scheduler.scheduleIfNotExists(task.instance(document + "/" + job), Instant.now());
    }

    /** Stops running jobs. Those that do not end in time stay in the queue. */
    @Override
    public void close() {
        scheduler.stop();
    }
}

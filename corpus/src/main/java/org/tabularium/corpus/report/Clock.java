package org.tabularium.corpus.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What of a tool's time counts. */
enum Clock {
    /**
     * Processor time of the thread that does the work, so that neither a busy machine nor the compiling of the virtual
     * machine counts.
     */
    THREAD(8) {
        @Override
        long nanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    },
    /** Processor time of the virtual machine: for what works on several threads. */
    MACHINE(0) {
        @Override
        long nanos() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    },
    /** The clock on the wall: for programs of the system. */
    WALL(0) {
        @Override
        long nanos() {
            return System.nanoTime();
        }
    };

    private final int warmUps;

    Clock(int warmUps) {
        this.warmUps = warmUps;
    }

    /** Nanoseconds from an arbitrary beginning. */
    abstract long nanos();

    /**
     * Runs before it starts: by then the virtual machine has compiled what matters. None for what takes seconds a page,
     * almost all of it in native code.
     */
    int warmUps() {
        return warmUps;
    }
}

package io.tidegauge.agent.schedule;

import org.quartz.spi.ThreadPool;

/**
 * Runs jobs on Quartz's own thread: they hand over to a collector's thread and return at once. Quartz's
 * SimpleThreadPool has workers that wake twice a second each. Public, because Quartz calls its setters by reflection.
 */
public final class HandOverPool implements ThreadPool {

    @Override
    public boolean runInThread(Runnable job) {
        job.run();
        return true;
    }

    @Override
    public int blockForAvailableThreads() {
        return 1;
    }

    @Override
    public int getPoolSize() {
        return 1;
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown(boolean waitForJobsToComplete) {}

    @Override
    public void setInstanceId(String id) {}

    @Override
    public void setInstanceName(String name) {}
}

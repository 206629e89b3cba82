package org.plazaatlas.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.desktop.work.BackgroundJob.Observer;
import org.plazaatlas.desktop.work.BackgroundJob.Work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class BackgroundJobTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Object> told = new ArrayList<>();

    private BackgroundJob<String> started(Work<String> work) {
        BackgroundJob<String> job =
                new BackgroundJob<>("test", work, new Recorder(), Runnable::run);
        job.start(background::add);
        return job;
    }

    private final class Recorder implements Observer<String> {

        @Override
        public void done(String result) {
            told.add(result);
        }

        @Override
        public void failed(Throwable cause) {
            told.add(cause);
        }

        @Override
        public void cancelled() {
            told.add("cancelled");
        }

        @Override
        public void progressed(double share) {
            told.add(share);
        }
    }

    @Test
    void tellsProgressAndThenTheResult() {
        started(
                course -> {
                    course.progress(0.25);
                    return "written";
                });
        background.remove().run();
        assertThat(told).containsExactly(0.25, "written");
    }

    @Test
    void anyFailureIsToldErrorsToo() {
        for (Throwable trouble :
                List.of(
                        new IOException("disk full"),
                        new IllegalStateException("a fault"),
                        new NoClassDefFoundError("gone"),
                        new StackOverflowError("too deep"))) {
            told.clear();
            started(_ -> BackgroundJobTest.<RuntimeException>failWith(trouble));
            background.remove().run();
            assertThat(told).containsExactly(trouble);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> String failWith(Throwable trouble) throws E {
        throw (E) trouble;
    }

    @Test
    void whatIsCancelledEndsWhereItNextLooks() {
        BackgroundJob<String> job =
                started(
                        course -> {
                            course.checkCancelled();
                            return "written";
                        });
        job.cancel();
        background.remove().run();
        assertThat(told).containsExactly("cancelled");
    }

    @Test
    void workThatNeverLooksIsDoneThoughItWasCancelled() {
        BackgroundJob<String> job = started(_ -> "written");
        job.cancel();
        background.remove().run();
        assertThat(told).containsExactly("written");
    }
}

package org.plazaatlas.briefing.series;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes items on all processors and hands them over in order, on the caller's thread. At most one
 * item more than there are processors is in progress, so that memory does not grow with the number
 * of items.
 */
final class OrderedParallel {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** Makes a result from an item; used by one thread. */
    @FunctionalInterface
    interface Maker<T, R> {
        /**
         * Makes the result of an item.
         *
         * @throws IOException if the result cannot be made
         */
        R make(T item) throws IOException;
    }

    /** Takes the results, in the order of the items. */
    @FunctionalInterface
    interface Taker<T, R> {

        /** Called before waiting for the result of an item. */
        default void expect(int index, T item) {}

        /**
         * Takes the result of the next item.
         *
         * @throws IOException if the result cannot be used
         */
        void take(R made) throws IOException;
    }

    private OrderedParallel() {}

    /**
     * Makes and takes all items.
     *
     * @param makers gives each thread a maker of its own
     * @throws IOException if a maker or the taker throws it; then no further item is made
     * @throws CancellationException if the thread was interrupted while waiting
     */
    static <T, R> void run(List<T> items, Supplier<Maker<T, R>> makers, Taker<T, R> taker)
            throws IOException {
        ThreadLocal<Maker<T, R>> own = ThreadLocal.withInitial(makers);
        Queue<Future<R>> begun = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            try {
                int next = 0;
                for (int i = 0; i < items.size(); i++) {
                    taker.expect(i, items.get(i));
                    while (next < items.size() && next <= i + THREADS) {
                        T item = items.get(next++);
                        begun.add(threads.submit(() -> own.get().make(item)));
                    }
                    taker.take(made(begun.remove()));
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static <R> R made(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}

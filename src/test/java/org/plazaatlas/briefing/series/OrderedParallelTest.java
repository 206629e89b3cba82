package org.plazaatlas.briefing.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class OrderedParallelTest {

    /** Takes as long as chance has it, so that threads overtake each other. */
    private static int busy(int item, long seed) {
        long rounds = new Random(seed + item).nextInt(200_000);
        long sum = 0;
        for (long i = 0; i < rounds; i++) {
            sum += i % 7;
        }
        return sum < 0 ? -1 : item;
    }

    @Test
    void whateverTakesLongerTheOrderStays() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            List<Integer> items = IntStream.range(0, 50).boxed().toList();
            List<Integer> taken = new ArrayList<>();
            long now = seed;
            OrderedParallel.<Integer, Integer>run(items, () -> item -> busy(item, now), taken::add);
            assertThat(taken).as("seed " + seed).isEqualTo(items);
        }
    }

    @Test
    void onlyAFewAreBegunAhead() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        OrderedParallel.<Integer, Integer>run(
                IntStream.range(0, 100).boxed().toList(),
                () ->
                        item -> {
                            begun.incrementAndGet();
                            return item;
                        },
                _ -> ahead.add(begun.get() - taken.getAndIncrement()));
        int most = Runtime.getRuntime().availableProcessors() + 1;
        assertThat(ahead).allMatch(count -> count <= most);
    }

    @Test
    void everyThreadHasItsOwnMaker() throws IOException {
        ConcurrentHashMap<Object, Thread> users = new ConcurrentHashMap<>();
        List<Boolean> alone = new ArrayList<>();
        OrderedParallel.<Integer, Boolean>run(
                IntStream.range(0, 60).boxed().toList(),
                () -> {
                    Object maker = new Object();
                    return _ ->
                            users.computeIfAbsent(maker, _ -> Thread.currentThread())
                                    == Thread.currentThread();
                },
                alone::add);
        assertThat(alone).containsOnly(true);
    }

    @Test
    void aFailureComesAsItWasAndNothingFurtherIsTaken() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(
                        () ->
                                OrderedParallel.<Integer, Integer>run(
                                        IntStream.range(0, 30).boxed().toList(),
                                        () ->
                                                item -> {
                                                    if (item == 7) {
                                                        throw new IOException("seven");
                                                    }
                                                    return item;
                                                },
                                        taken::add))
                .isInstanceOf(IOException.class)
                .hasMessage("seven");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }
}

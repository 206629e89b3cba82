package org.plazaatlas.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.concurrent.atomic.AtomicInteger;

@Execution(ExecutionMode.CONCURRENT)
class DeferredTest {

    @Test
    void valueIsMadeOnceAndNotBeforeItIsAskedFor() {
        AtomicInteger calls = new AtomicInteger();
        Deferred<Integer> deferred = Deferred.from(calls::incrementAndGet);

        assertThat(calls).hasValue(0);
        assertThat(deferred.get()).isEqualTo(1);
        assertThat(deferred.get()).isEqualTo(1);
    }

    @Test
    void failureIsToldAndTheNextCallerTriesAgain() {
        AtomicInteger calls = new AtomicInteger();
        Deferred<Integer> deferred =
                Deferred.from(
                        () -> {
                            if (calls.incrementAndGet() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                            return 7;
                        });

        assertThatThrownBy(deferred::get).hasMessage("not yet");
        assertThat(deferred.get()).isEqualTo(7);
    }
}

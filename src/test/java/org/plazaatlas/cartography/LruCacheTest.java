package org.plazaatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LruCacheTest {

    private final LruCache<Integer, String> cache = new LruCache<>(3);
    private final List<Integer> made = new ArrayList<>();

    private String get(int key) {
        return cache.get(
                key,
                missing -> {
                    made.add(missing);
                    return "value " + missing;
                });
    }

    @Test
    void aKeptValueIsNotMadeAgain() {
        assertThat(get(1)).isEqualTo("value 1").isSameAs(get(1));
        assertThat(made).containsExactly(1);
    }

    @Test
    void itNeverHoldsMoreThanItsBound() {
        for (int key = 0; key < 100; key++) {
            get(key);
            assertThat(cache.size()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void theLeastRecentlyUsedIsDroppedFirst() {
        List.of(1, 2, 3, 1, 4, 1, 2).forEach(this::get);
        assertThat(made).containsExactly(1, 2, 3, 4, 2);
    }
}

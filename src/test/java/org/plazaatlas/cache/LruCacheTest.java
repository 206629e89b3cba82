package org.plazaatlas.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class LruCacheTest {

    private final LruCache<String, Object> cache = new LruCache<>(2);

    @Test
    void aValueIsMadeOnce() {
        Object one = cache.get("one", _ -> new Object());

        assertThat(cache.get("one", _ -> new Object())).isSameAs(one);
    }

    @Test
    void theValueWhoseLastUseIsLongestAgoGoesFirst() {
        Object one = cache.get("one", _ -> new Object());
        Object two = cache.get("two", _ -> new Object());
        cache.get("one", _ -> new Object());
        cache.get("three", _ -> new Object());

        assertThat(cache.get("one", _ -> new Object())).isSameAs(one);
        assertThat(cache.entries()).extracting(Map.Entry::getKey).containsExactly("three", "one");
        assertThat(cache.get("two", _ -> new Object())).isNotSameAs(two);
    }

    @Test
    void whoeverMadeAValueFirstHasMadeTheOneThatCounts() {
        Object[] within = new Object[1];

        Object answer =
                cache.get(
                        "one",
                        key -> {
                            within[0] = cache.get(key, _ -> new Object());
                            return new Object();
                        });

        assertThat(answer).isSameAs(within[0]);
    }

    @Test
    void itNeverHoldsMoreThanItsLimit() {
        for (int key = 0; key < 100; key++) {
            cache.get("key " + key, _ -> new Object());
            assertThat(cache.entries()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void useDecidesWhatIsMadeAgain() {
        LruCache<Integer, String> three = new LruCache<>(3);
        List<Integer> made = new ArrayList<>();

        for (int key : List.of(1, 2, 3, 1, 4, 1, 2)) {
            three.get(
                    key,
                    missing -> {
                        made.add(missing);
                        return "value " + missing;
                    });
        }

        assertThat(made).containsExactly(1, 2, 3, 4, 2);
    }

    @Test
    void lookingAtTheEntriesIsNoUse() {
        cache.get("one", _ -> new Object());
        cache.get("two", _ -> new Object());

        cache.entries();

        assertThat(cache.entries()).extracting(Map.Entry::getKey).containsExactly("one", "two");
    }
}

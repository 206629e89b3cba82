package org.plazaatlas.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void lookingAtTheEntriesIsNoUse() {
        cache.get("one", _ -> new Object());
        cache.get("two", _ -> new Object());

        cache.entries();

        assertThat(cache.entries()).extracting(Map.Entry::getKey).containsExactly("one", "two");
    }
}

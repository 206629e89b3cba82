package org.plazaatlas.cartography;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps what was made last for a key and drops the least recently used when it holds too many, so
 * that it never grows beyond a bound. Safe for use by several threads; two that miss the same key
 * at once both make its value.
 */
final class LruCache<K, V> {

    private static final float LOAD_FACTOR = 0.75f;

    private final Map<K, V> entries;

    /**
     * @param capacity how many values it keeps at most
     */
    LruCache(int capacity) {
        entries =
                new LinkedHashMap<>(16, LOAD_FACTOR, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /** The kept value, or a new one; it is made outside the lock and may take long. */
    V get(K key, Function<K, V> maker) {
        V kept;
        synchronized (entries) {
            kept = entries.get(key);
        }
        return kept != null ? kept : keep(key, maker.apply(key));
    }

    private V keep(K key, V made) {
        synchronized (entries) {
            entries.put(key, made);
        }
        return made;
    }

    int size() {
        synchronized (entries) {
            return entries.size();
        }
    }
}

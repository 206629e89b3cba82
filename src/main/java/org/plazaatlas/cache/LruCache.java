package org.plazaatlas.cache;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps the values used last, up to a limit; the least recently used one is dropped first. Safe for
 * use by several threads. Values are made outside its lock, so no thread waits for the value of
 * another key; if two threads make the same one, both get that of the first.
 *
 * <p>Keys must not change.
 */
public final class LruCache<K, V> {

    private final Map<K, V> kept;

    /**
     * @param limit how many values are kept at most
     * @throws IllegalArgumentException if the limit is negative
     */
    public LruCache(int limit) {
        kept =
                new LinkedHashMap<>(limit, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > limit;
                    }
                };
    }

    /** The value kept for a key; if there is none, it is made now. */
    public V get(K key, Function<K, V> make) {
        V known = known(key);
        return known != null ? known : keep(key, make.apply(key));
    }

    private synchronized V known(K key) {
        return kept.get(key);
    }

    private synchronized V keep(K key, V made) {
        V before = kept.putIfAbsent(key, made);
        return before == null ? made : before;
    }

    /**
     * All entries kept at the moment, the least recently used first; this does not count as a use.
     */
    public synchronized List<Map.Entry<K, V>> entries() {
        return kept.entrySet().stream().map(e -> Map.entry(e.getKey(), e.getValue())).toList();
    }
}

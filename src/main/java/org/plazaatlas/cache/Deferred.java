package org.plazaatlas.cache;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, and kept from then on. Safe for use by several
 * threads: one makes it while the others wait.
 */
public final class Deferred<T> {

    private final Supplier<? extends T> make;
    private Optional<T> made = Optional.empty();

    private Deferred(Supplier<? extends T> make) {
        this.make = make;
    }

    /** A value to be made later. */
    public static <T> Deferred<T> from(Supplier<? extends T> make) {
        return new Deferred<>(make);
    }

    /** A value that is known already. */
    public static <T> Deferred<T> of(T value) {
        return new Deferred<>(() -> value);
    }

    /** The value. If making it fails, so does this, and the next caller makes another attempt. */
    public synchronized T get() {
        T value = made.isPresent() ? made.get() : make.get();
        made = Optional.of(value);
        return value;
    }
}

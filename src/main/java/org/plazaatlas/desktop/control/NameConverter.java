package org.plazaatlas.desktop.control;

import javafx.util.StringConverter;

import java.util.function.Function;

/** The names of things in a control in which nothing can be typed. */
public final class NameConverter<T> extends StringConverter<T> {

    private final Function<? super T, String> name;

    /**
     * @param name of a thing; never asked for that of null, which is empty
     */
    public NameConverter(Function<? super T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    /**
     * @throws IllegalStateException always: no text stands for a thing
     */
    @Override
    public T fromString(String text) {
        throw new IllegalStateException("nothing can be typed here: " + text);
    }
}

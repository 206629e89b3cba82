package org.plazaatlas.desktop.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A part of a value as a property of its own, for a control that shows and changes that part. */
public final class ValuePart {

    private ValuePart() {}

    /** The part of a value; the property follows the value, and changes it when it is set. */
    public static <V, T> ObjectProperty<T> of(
            ObjectProperty<V> whole, Function<V, T> getter, BiFunction<V, T, V> setter) {
        return of(whole, change -> whole.set(change.apply(whole.get())), getter, setter);
    }

    /**
     * The part of a value that others change; the property follows the value, and asks for a change
     * when it is set to another part than the value has. Null changes nothing.
     *
     * @param change changes the value
     */
    public static <V, T> ObjectProperty<T> of(
            ObservableValue<V> whole,
            Consumer<UnaryOperator<V>> change,
            Function<V, T> getter,
            BiFunction<V, T, V> setter) {
        ObjectProperty<T> part = new SimpleObjectProperty<>(getter.apply(whole.getValue()));
        whole.subscribe(now -> part.set(getter.apply(now)));
        part.subscribe(
                (_, now) -> {
                    if (now != null && !now.equals(getter.apply(whole.getValue()))) {
                        change.accept(before -> setter.apply(before, now));
                    }
                });
        return part;
    }
}

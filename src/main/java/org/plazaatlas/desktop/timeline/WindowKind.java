package org.plazaatlas.desktop.timeline;

import org.plazaatlas.model.TimeWindow;

/** The kinds of {@link TimeWindow} that a user can choose. */
public enum WindowKind {
    DAY,
    RANGE,
    CUMULATIVE;

    static WindowKind of(TimeWindow window) {
        return switch (window) {
            case TimeWindow.Day _ -> DAY;
            case TimeWindow.Range _ -> RANGE;
            case TimeWindow.Since _ -> CUMULATIVE;
        };
    }

    WindowKind next() {
        return values()[(ordinal() + 1) % values().length];
    }
}

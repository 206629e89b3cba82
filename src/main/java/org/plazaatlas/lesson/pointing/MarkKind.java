package org.plazaatlas.lesson.pointing;

import org.plazaatlas.lesson.content.PointingMark;

/** The kinds of marks that can be drawn on a map. */
public enum MarkKind {
    /** Drawn from its tail to what it points at. */
    ARROW,
    /** Drawn from its centre outwards. */
    RING,
    /** Drawn from what it names towards the side on which its words stand. */
    LABEL,
    /** The outline of the state in which the drawing begins. */
    OUTLINE;

    /** The kind of a mark. */
    public static MarkKind of(PointingMark mark) {
        return switch (mark) {
            case PointingMark.Arrow _ -> ARROW;
            case PointingMark.Ring _ -> RING;
            case PointingMark.Callout _ -> LABEL;
            case PointingMark.Highlight _ -> OUTLINE;
        };
    }
}

package org.plazaatlas.desktop.timeline;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

import org.plazaatlas.desktop.state.MovableTime;
import org.plazaatlas.desktop.state.PinnedEnds;
import org.plazaatlas.model.TimeWindow;

import java.time.LocalDate;

/** The two ends of a time window, which move different things. */
enum WindowEnd {
    /** The first day. In a cumulative window only this handle moves it, so it needs no pin. */
    START,
    /**
     * The date, as the end of a range. A cumulative window has no handle there: the playhead is
     * enough.
     */
    END;

    /** A flag to the left of x 0, so that it is visible beside a playhead on the same day. */
    private static final String FLAG = "M 1 4 V 15 L -7 11 A 2 2 0 0 1 -8 9 V 6 A 2 2 0 0 1 -6 4 Z";

    String id() {
        return this == START ? "window-start" : "window-end";
    }

    boolean isShown(TimeWindow window) {
        return switch (window) {
            case TimeWindow.Day _ -> false;
            case TimeWindow.Since _ -> this == START;
            case TimeWindow.Range _ -> true;
        };
    }

    boolean canBePinned(TimeWindow window) {
        return window instanceof TimeWindow.Range;
    }

    LocalDate day(MovableTime held) {
        return this == START ? held.window().start().orElse(held.date()) : held.date();
    }

    MovableTime move(MovableTime held, LocalDate day) {
        return this == START ? held.startTo(day) : held.endTo(day);
    }

    boolean isPinned(MovableTime held) {
        PinnedEnds pins = held.pins();
        return canBePinned(held.window()) && (this == START ? pins.start() : pins.end());
    }

    PinnedEnds pinned(PinnedEnds pins, boolean pinned) {
        return this == START ? pins.withStart(pinned) : pins.withEnd(pinned);
    }

    /** Key of the word that names this end with its day. */
    String word(MovableTime held) {
        if (held.window() instanceof TimeWindow.Since) {
            return "window.since";
        }
        return "window." + name() + (isPinned(held) ? ".pinned" : "");
    }

    /**
     * What is drawn at this end: a flag at the start; nothing at the end, where the playhead is.
     */
    Node grip() {
        Group grip = new Group();
        if (this == START) {
            double top = AxisRows.GRIP_TOP + AxisRows.GRIP_HEIGHT;
            Line line = new Line(0, top, 0, AxisRows.BASE_LINE);
            line.getStyleClass().add("playhead-line");
            SVGPath flag = new SVGPath();
            flag.setContent(FLAG);
            flag.getStyleClass().add("playhead-grip");
            grip.getChildren().addAll(line, flag);
        }
        grip.setMouseTransparent(true);
        return grip;
    }
}

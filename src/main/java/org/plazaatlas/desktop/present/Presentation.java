package org.plazaatlas.desktop.present;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.plazaatlas.lesson.page.LessonPlace;

/** Where a presentation is, and how it is shown. For the FX thread only. */
final class Presentation {

    private final ReadOnlyObjectWrapper<LessonPlace> place;
    private final BooleanProperty blank = new SimpleBooleanProperty(this, "blank");
    private final ObjectProperty<TypeSize> size;
    private final ObjectProperty<PointerTool> tool =
            new SimpleObjectProperty<>(this, "tool", PointerTool.NONE);
    private int typed;

    Presentation(LessonPlace start, TypeSize size) {
        place = new ReadOnlyObjectWrapper<>(this, "place", start);
        this.size = new SimpleObjectProperty<>(this, "size", size);
    }

    ReadOnlyObjectProperty<LessonPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    LessonPlace place() {
        return place.get();
    }

    /** Whether the screen is black, so that the class looks at the teacher. */
    BooleanProperty blankProperty() {
        return blank;
    }

    ObjectProperty<TypeSize> sizeProperty() {
        return size;
    }

    /** What the pointer does. */
    ObjectProperty<PointerTool> toolProperty() {
        return tool;
    }

    void next() {
        goTo(place().next());
    }

    void previous() {
        goTo(place().previous());
    }

    void first() {
        goTo(place().at(0));
    }

    void last() {
        goTo(place().at(Integer.MAX_VALUE));
    }

    /** Goes to a page; a black screen shows its page first. */
    private void goTo(LessonPlace to) {
        typed = 0;
        if (blank.get()) {
            blank.set(false);
        } else {
            place.set(to);
        }
    }

    /**
     * Takes a digit of the number of a step, and goes there as soon as no further digit can follow.
     */
    void type(int digit) {
        typed = typed * 10 + digit;
        if (typed * 10 > place().lesson().steps().size()) {
            goToTyped();
        }
    }

    /** Goes to the step whose number was typed; returns whether one was. */
    boolean goToTyped() {
        boolean any = typed > 0;
        if (any) {
            goTo(place().atStep(typed));
        }
        return any;
    }

    /** Takes up a tool, or puts it away if it is taken up already. */
    void toggle(PointerTool which) {
        tool.set(tool.get() == which ? PointerTool.NONE : which);
    }

    /** Puts away the tool; returns false if there was none. */
    boolean putToolAway() {
        boolean had = tool.get() != PointerTool.NONE;
        tool.set(PointerTool.NONE);
        return had;
    }
}

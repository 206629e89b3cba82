package org.plazaatlas.desktop.lesson.editor;

/** What changes in a lesson that is being written. */
enum LessonChange {
    FRAME(true),
    ADD_STEP(false),
    COPY_STEP(false),
    REMOVE_STEP(false),
    MOVE_STEP(false),
    VIEW(false),
    TITLE(true),
    TEXT(true),
    NOTE(true),
    DRAW_MARK(false),
    CHANGE_MARK(true),
    REMOVE_MARK(false),
    ASK(false),
    QUESTION(true);

    private final boolean typed;

    LessonChange(boolean typed) {
        this.typed = typed;
    }

    /** Whether one change after another of the same place is one step, as in typing. */
    boolean isTyped() {
        return typed;
    }
}

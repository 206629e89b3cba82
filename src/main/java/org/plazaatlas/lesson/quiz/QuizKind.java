package org.plazaatlas.lesson.quiz;

import org.plazaatlas.language.Coded;

/** What a question of a quiz asks for. */
public enum QuizKind implements Coded {
    /** Which state is outlined on the map. */
    FIND_STATE("find_state"),
    /** Who is dominant in a state on a date. */
    WHO_IS_DOMINANT("who_is_dominant"),
    /** What has changed in a state between two dates. */
    WHAT_CHANGED("what_changed"),
    /** In which order events happened. */
    ORDER_EVENTS("order_events"),
    /** What the drawing of a state means. */
    READ_LEGEND("read_legend"),
    /** A question of a lesson. */
    LESSON("lesson");

    private final String code;

    QuizKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

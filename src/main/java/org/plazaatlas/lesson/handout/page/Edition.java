package org.plazaatlas.lesson.handout.page;

/** For whom a hand-out is made. */
public enum Edition {
    /** Asks the questions. */
    PUPILS,
    /** Also has the answers, the notes and the plan. */
    TEACHERS
}

package org.plazaatlas.desktop.work;

/** How far the newest question of {@link NewestOnly} is. */
public enum AnswerState {
    /** It is not answered yet, or none was asked. */
    COMPUTING,
    ANSWERED,
    FAILED
}

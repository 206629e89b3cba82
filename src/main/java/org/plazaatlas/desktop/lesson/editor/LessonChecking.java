package org.plazaatlas.desktop.lesson.editor;

import org.plazaatlas.lesson.check.LessonCheck;
import org.plazaatlas.lesson.check.LessonReport;
import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.territory.time.History;

/** Checks the lesson as it is written, in the background; the check itself is made there too. */
final class LessonChecking {

    private final History history;
    private LessonCheck check;

    LessonChecking(History history) {
        this.history = history;
    }

    synchronized LessonReport check(Lesson lesson) {
        if (check == null) {
            check = new LessonCheck(history);
        }
        return check.check(lesson);
    }
}

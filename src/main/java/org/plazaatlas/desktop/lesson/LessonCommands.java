package org.plazaatlas.desktop.lesson;

import org.plazaatlas.lesson.content.Lesson;

/** What can be done with lessons that needs other parts of the window. */
public interface LessonCommands {

    /** Asks for a lesson in a file, and opens it. */
    void openLesson();

    /** Asks where to save the hand-out of a lesson, and saves it. */
    void saveHandOut(Lesson lesson);
}

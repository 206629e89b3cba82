package org.plazaatlas.desktop.lesson;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.lesson.quiz.QuizRequest;

/** What can be done with lessons that needs other parts of the window. */
public interface LessonCommands {

    /** Asks for a lesson in a file, and opens it. */
    void openLesson();

    /** Presents a lesson from its beginning. */
    void present(Lesson lesson);

    /** Presents the open lesson from its page; without one, what can be presented otherwise. */
    void present();

    /** Makes a quiz and presents it to a class. */
    void presentQuiz(QuizRequest request);

    /** Makes a quiz, asks where to save it for printing, and saves it. */
    void saveQuiz(QuizRequest request);

    /** Asks where to save a hand-out of a lesson, and saves it. */
    void saveHandOut(Lesson lesson, HandOut handOut);
}

package org.plazaatlas.desktop.lesson;

import org.plazaatlas.lesson.content.Lesson;
import org.plazaatlas.lesson.handout.HandOut;
import org.plazaatlas.lesson.quiz.QuizRequest;

/** What can be done with lessons that needs other parts of the window. */
public interface LessonCommands {

    /** Asks for a lesson in a file, and opens it. */
    void openLesson();

    /** Begins to write a lesson, whose first step is what the window shows. */
    void newLesson();

    /**
     * Adds what the window shows as a step to the lesson that is being written, or to a new one.
     */
    void addPresentView();

    /** Opens a lesson to be changed; a copy of it unless it lies in a file of the user. */
    void edit(Lesson lesson);

    /** Presents a lesson from its beginning. */
    void present(Lesson lesson);

    /** Presents the open lesson from its page; without one, what can be presented otherwise. */
    void present();

    /** Makes a quiz and presents it to a class. */
    void presentQuiz(QuizRequest request);

    /** Makes a quiz, asks where to save it for printing, and saves it as one of the hand-outs. */
    void saveQuiz(QuizRequest request, HandOut handOut);

    /** Asks where to save a hand-out of a lesson, and saves it. */
    void saveHandOut(Lesson lesson, HandOut handOut);
}

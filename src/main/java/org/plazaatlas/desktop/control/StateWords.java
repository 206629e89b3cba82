package org.plazaatlas.desktop.control;

import javafx.beans.value.ObservableValue;

import org.plazaatlas.desktop.work.AnswerState;
import org.plazaatlas.language.Language;

/**
 * What stands in place of results: that they are being computed, that they could not be, or that
 * there are none. Only an answer may say that there are none.
 */
public final class StateWords {

    private StateWords() {}

    /**
     * What is said now.
     *
     * @param ifNone says that there are none
     */
    public static ObservableValue<String> of(
            ObservableValue<AnswerState> state,
            ObservableValue<Language> language,
            ObservableValue<String> ifNone) {
        LiveWords words = new LiveWords(StateWords.class, language);
        return state.flatMap(
                now ->
                        switch (now) {
                            case COMPUTING -> words.text("computing");
                            case FAILED -> words.text("notComputed");
                            case ANSWERED -> ifNone;
                        });
    }
}

package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.Optional;

/**
 * A field of a form.
 *
 * @param <T> what is entered in it
 */
interface FormField<T> {

    Node node();

    /** Changes whenever the user enters something else. */
    ObservableValue<?> content();

    /** What is entered; empty if nothing is, or nothing that can be used. */
    Optional<T> value();

    /** A sentence about something entered that cannot be used; empty if there is no such thing. */
    Optional<String> problem();

    /** How the content is understood, in words; empty if that goes without saying. */
    default String reading() {
        return "";
    }
}

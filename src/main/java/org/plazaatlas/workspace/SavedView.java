package org.plazaatlas.workspace;

import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.View;

import java.util.Optional;

/**
 * A view that a user keeps: a bookmark of place, time and everything else that a picture depends
 * on.
 *
 * @param name never blank
 * @param note a remark of the user; may be empty
 * @param view as it was saved; an atlas may lack some of what it names (see {@link FittedView})
 * @param arrangement on how many maps it was shown
 * @param subject what it is about, if it is a page of a series with one for each
 */
public record SavedView(
        String name,
        String note,
        View view,
        Arrangement arrangement,
        Optional<MapSubject> subject) {

    public SavedView {
        name = name.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a saved view has no name");
        }
    }

    /** A view that is about nothing in particular. */
    public SavedView(String name, String note, View view, Arrangement arrangement) {
        this(name, note, view, arrangement, Optional.empty());
    }

    /**
     * The same view under another name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SavedView withName(String changed) {
        return new SavedView(changed, note, view, arrangement, subject);
    }

    public SavedView withNote(String changed) {
        return new SavedView(name, changed, view, arrangement, subject);
    }

    public SavedView withArrangement(Arrangement changed) {
        return new SavedView(name, note, view, changed, subject);
    }

    public SavedView withSubject(Optional<MapSubject> changed) {
        return new SavedView(name, note, view, arrangement, changed);
    }
}

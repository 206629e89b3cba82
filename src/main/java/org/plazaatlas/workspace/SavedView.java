package org.plazaatlas.workspace;

import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

/**
 * A view that a user keeps: a bookmark of place, time and everything else that a picture depends
 * on.
 *
 * @param name never blank
 * @param note a remark of the user; may be empty
 * @param view as it was saved; an atlas may lack some of what it names (see {@link FittedView})
 * @param arrangement on how many maps it was shown
 */
public record SavedView(String name, String note, View view, Arrangement arrangement) {

    public SavedView {
        name = name.strip();
        note = note.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a saved view has no name");
        }
    }

    /**
     * The same view under another name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SavedView withName(String changed) {
        return new SavedView(changed, note, view, arrangement);
    }

    public SavedView withNote(String changed) {
        return new SavedView(name, changed, view, arrangement);
    }

    public SavedView withArrangement(Arrangement changed) {
        return new SavedView(name, note, view, changed);
    }
}

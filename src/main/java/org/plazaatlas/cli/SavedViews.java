package org.plazaatlas.cli;

import org.plazaatlas.briefing.CarriedAtlas;
import org.plazaatlas.workspace.SavedView;

import java.util.List;
import java.util.Optional;

/**
 * What a file of views, or a picture that carries its view, holds.
 *
 * @param views none if no file was asked for
 * @param madeFrom what marks the atlas that a picture was made from, if it says so
 * @param remarks of what is odd about the file, each a sentence
 */
record SavedViews(List<SavedView> views, Optional<CarriedAtlas> madeFrom, List<String> remarks) {

    static final SavedViews NONE = of(List.of());

    SavedViews {
        views = List.copyOf(views);
        remarks = List.copyOf(remarks);
    }

    static SavedViews of(List<SavedView> views) {
        return new SavedViews(views, Optional.empty(), List.of());
    }

    SavedViews withViews(List<SavedView> changed) {
        return new SavedViews(changed, madeFrom, remarks);
    }
}

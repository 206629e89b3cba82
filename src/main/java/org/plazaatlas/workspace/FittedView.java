package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * A saved view as one atlas can show it.
 *
 * @param view the view without whatever the atlas lacks
 * @param arrangement on how many maps
 * @param missing what that was, one sentence each; empty if the atlas has it all
 */
public record FittedView(View view, Arrangement arrangement, List<Text> missing) {

    public FittedView {
        missing = List.copyOf(missing);
    }

    /**
     * Fits a view to an atlas: organizations, sources and subjects that it lacks are left out, a
     * day outside its time becomes its nearest day, and an extent outside its states becomes
     * theirs.
     */
    public static FittedView of(SavedView saved, Atlas atlas) {
        return new ViewFitting(atlas).fit(saved);
    }
}

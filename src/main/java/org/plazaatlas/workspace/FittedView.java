package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.util.List;

/**
 * A saved view as one atlas can show it.
 *
 * @param view the view without the things that the atlas lacks
 * @param arrangement on how many maps
 * @param missing what the atlas lacks, one sentence each; empty if it has everything
 */
public record FittedView(View view, Arrangement arrangement, List<Text> missing) {

    public FittedView {
        missing = List.copyOf(missing);
    }

    /**
     * Fits a view to an atlas: leaves out organizations, sources and subjects that it lacks, moves
     * a day outside its time span to the nearest day within, and replaces an extent outside its
     * states by theirs.
     */
    public static FittedView of(SavedView saved, Atlas atlas) {
        return new ViewFitting(atlas).fit(saved);
    }
}

package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesPiece;

import java.util.List;
import java.util.Optional;

/**
 * What a series would consist of.
 *
 * @param name suggested for its file, or the folder of its files; no ending
 * @param problem why it can't be made as asked; there are no pieces then
 */
record SeriesPlan(
        SeriesOrder order,
        List<SeriesPiece> pieces,
        String name,
        Optional<SeriesException> problem) {

    SeriesPlan {
        pieces = List.copyOf(pieces);
    }

    /** The name with the ending of its form; a folder has none. */
    String fileName() {
        return order.form().ending().map(ending -> name + "." + ending).orElse(name);
    }
}

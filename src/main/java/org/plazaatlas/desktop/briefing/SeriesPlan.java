package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.series.SeriesException;
import org.plazaatlas.briefing.series.SeriesPiece;

import java.util.List;
import java.util.Optional;

/**
 * What a series will consist of.
 *
 * @param name suggested for its file or folder, without extension
 * @param problem why the series can't be made; then there are no pieces
 */
record SeriesPlan(
        SeriesOrder order,
        List<SeriesPiece> pieces,
        String name,
        Optional<SeriesException> problem) {

    SeriesPlan {
        pieces = List.copyOf(pieces);
    }

    /** The name with the extension of the form; a folder has none. */
    String fileName() {
        return order.form().ending().map(ending -> name + "." + ending).orElse(name);
    }
}

package org.plazaatlas.bench;

import org.plazaatlas.language.Language;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.time.LocalDate;

/** The bundled atlas and a view of the whole country, with which painting benchmarks start. */
record BundledView(History history, View view) {

    static BundledView open() throws AtlasException {
        Atlas atlas = AtlasReader.read(Path.of("maps/mexico"));
        View view =
                View.of(
                        LocalDate.of(2025, 2, 21),
                        Extent.ofCountry(atlas),
                        Language.ES,
                        Theme.LIGHT);
        return new BundledView(History.of(atlas), view);
    }

    /** The view moved to the east by hundredths of its width. */
    View moved(int hundredths) {
        Extent all = view.extent();
        double by = hundredths * all.widthMetres() / 100;
        return view.withExtent(
                new Extent(all.minX() + by, all.minY(), all.maxX() + by, all.maxY()));
    }
}

package org.plazaatlas.briefing.plate;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plazaatlas.briefing.data.DataColumn;
import org.plazaatlas.briefing.data.DataRow;
import org.plazaatlas.briefing.data.DataTable;
import org.plazaatlas.briefing.data.DataTables;
import org.plazaatlas.briefing.sheet.SheetNotes;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.wording.SourceLine;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Source;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Set;

/** Writes the notes of a plate: its sources in full and the claims within its maps. */
final class PlateNotes {

    private final History history;
    private DataTables tables;

    PlateNotes(History history) {
        this.history = history;
    }

    /**
     * @param views of the maps on the plate
     * @param remark of the author
     */
    SheetNotes of(Plate plate, List<View> views, String remark) {
        Set<String> sources = Set.copyOf(plate.sourceIds());
        FaceSet shown = shown(plate);
        List<String> claims =
                views.stream()
                        .flatMap(view -> claims(view, sources, shown).stream())
                        .distinct()
                        .toList();
        Language language = plate.view().language();
        return new SheetNotes(
                remark,
                new SourceLine(history.atlas()).inFull(plate.sourceIds(), language),
                claims);
    }

    /** The faces that lie at least partly on one of the maps. */
    private FaceSet shown(Plate plate) {
        FaceSet.Builder faces = new FaceSet.Builder();
        for (MapLayout map : plate.maps()) {
            Extent extent = map.viewport().extent();
            Geometry frame =
                    new GeometryFactory()
                            .toGeometry(
                                    new Envelope(
                                            extent.minX(),
                                            extent.maxX(),
                                            extent.minY(),
                                            extent.maxY()));
            history.mosaic().faces().stream()
                    .filter(face -> face.polygon().intersects(frame))
                    .forEach(face -> faces.add(face.index()));
        }
        return faces.build();
    }

    private List<String> claims(View view, Set<String> sources, FaceSet shown) {
        DataTable table = tables().claims(view);
        return table.rows().stream()
                .filter(row -> isShown(claim(row), sources, shown))
                .map(row -> line(table, row, view.language()))
                .toList();
    }

    private DataTables tables() {
        if (tables == null) {
            tables = new DataTables(history, new Dossiers(history));
        }
        return tables;
    }

    private Claim claim(DataRow row) {
        String id = row.subject().orElseThrow().id();
        return history.atlas().claim(id).orElseThrow();
    }

    private boolean isShown(Claim claim, Set<String> sources, FaceSet shown) {
        Mosaic mosaic = history.mosaic();
        return sources.contains(claim.sourceId()) && mosaic.facesOf(claim.area()).intersects(shown);
    }

    private String line(DataTable table, DataRow row, Language language) {
        Claim claim = claim(row);
        return BriefingWords.in(language)
                .get(
                        "notes.claim",
                        value(table, row, "organization"),
                        value(table, row, "level"),
                        value(table, row, "area"),
                        claim.evidenceDate().in(language),
                        history.atlas().source(claim.sourceId()).map(Source::title).orElse(""));
    }

    private static String value(DataTable table, DataRow row, String key) {
        List<String> keys = table.columns().stream().map(DataColumn::key).toList();
        return row.values().get(keys.indexOf(key)).toString();
    }
}

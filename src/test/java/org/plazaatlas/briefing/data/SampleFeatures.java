package org.plazaatlas.briefing.data;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.briefing.style.FeatureStyle;
import org.plazaatlas.briefing.style.FeatureSymbol;
import org.plazaatlas.briefing.style.StyleRule;
import org.plazaatlas.model.PartialDate;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two invented features with all that is hard to write: accents, gaps, dates, a hole, islands. */
final class SampleFeatures {

    private static final List<DataColumn> COLUMNS =
            List.of(
                    column("organization", Kind.TEXT),
                    column("organization_id", Kind.TEXT),
                    column("remark_in_many_words", Kind.TEXT),
                    column("remark_in_other_words", Kind.TEXT),
                    column("level", Kind.WORD),
                    column("from", Kind.DAY),
                    column("to", Kind.DAY),
                    column("newest_evidence", Kind.DATE),
                    column("area_km2", Kind.SQUARE_KM),
                    column("homicides", Kind.COUNT),
                    column("approximate", Kind.FLAG),
                    column("claim_ids", Kind.IDS));

    private static final List<List<Object>> ROWS =
            List.of(
                    List.of(
                            "Los Ñandúes «del Güero», S. A.",
                            "nandues",
                            "one",
                            "Ω ≠ emoji 🜁",
                            new CodedWord("dominant", "dominante"),
                            LocalDate.of(2008, 2, 29),
                            LocalDate.of(2012, 11, 1),
                            PartialDate.parse("2011-03"),
                            1234.56789,
                            17,
                            true,
                            List.of("c0001", "c0002")),
                    List.of(
                            "O'Higgins & <Cía> \"ñ\"",
                            "ohiggins",
                            Optional.empty(),
                            "two",
                            new CodedWord("presence", "presente"),
                            LocalDate.of(1999, 12, 31),
                            LocalDate.of(2026, 1, 1),
                            PartialDate.parse("2011"),
                            0.000001,
                            Optional.empty(),
                            false,
                            List.of("c0003")));

    private static final List<String> SHAPES =
            List.of(
                    "MULTIPOLYGON (((-100.1234567 20, -99 20, -99 21, -100.1234567 21,"
                            + " -100.1234567 20), (-99.8 20.2, -99.8 20.4, -99.6 20.4, -99.6 20.2,"
                            + " -99.8 20.2)))",
                    "MULTIPOLYGON (((-90 19.0000001, -89 19, -89 20, -90 19.0000001)),"
                            + " ((-88 18, -87.5 18, -87.5 18.5, -88 18)))");

    private SampleFeatures() {}

    private static DataColumn column(String key, Kind kind) {
        return new DataColumn(key, "Título de " + key, kind);
    }

    static FeatureTable table() {
        return of(ROWS);
    }

    /** The same without anything in it. */
    static FeatureTable empty() {
        return of(List.of());
    }

    /** The same with another organization in the first row. */
    static FeatureTable about(String organization) {
        List<Object> first = new ArrayList<>(ROWS.getFirst());
        first.set(0, organization);
        return of(List.of(first, ROWS.getLast()));
    }

    private static FeatureTable of(List<List<Object>> rows) {
        Provenance stamp =
                new Provenance(List.of(column("attribution", Kind.TEXT)), List.of("everyone"));
        DataTable table =
                new DataTable(
                        "zones_over_time",
                        "Zonas de ejemplo",
                        COLUMNS,
                        rows.stream().map(row -> new DataRow(Optional.empty(), row)).toList());
        return new FeatureTable(
                stamp.on(table), stamp, MultiPolygon.class, shapes(rows.size()), style());
    }

    private static List<Geometry> shapes(int count) {
        return SHAPES.stream()
                .limit(count)
                .map(TinyAtlas::wkt)
                .map(shape -> shape.norm().reverse())
                .toList();
    }

    private static FeatureStyle style() {
        return new FeatureStyle(
                List.of(
                        rule("nandues", "dominant", new Color(10, 120, 200, 170), false),
                        rule("ohiggins", "presence", new Color(200, 60, 20, 170), true)),
                List.of("organization"));
    }

    private static StyleRule rule(String id, String level, Color fill, boolean hatched) {
        return new StyleRule(
                id + ": " + level,
                List.of(
                        new StyleRule.Condition("organization_id", id),
                        new StyleRule.Condition("level", level)),
                new FeatureSymbol.Area(fill, hatched));
    }
}

package org.plazaatlas.store.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Land;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.Projection;
import org.plazaatlas.model.State;
import org.plazaatlas.store.atlas.AtlasFiles;
import org.plazaatlas.store.atlas.RecordChecklist;
import org.plazaatlas.store.atlas.RecordChecklist.Finding;
import org.plazaatlas.store.json.Problem;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds outlines that are invalid, overlap their neighbours, leave a narrow gap beside them, or
 * have no name.
 */
final class OutlineCheck {

    /** A strip narrower than this between two states is a sliver, not water. */
    private static final double GAP_METRES = 100;

    /** Outlines of states at a coarser scale misplace their shores by so much. */
    private static final double OUTSIDE_METRES = 2_000;

    private final Projection projection;
    private final Map<String, State> states;

    private OutlineCheck(AtlasContents contents) {
        projection = contents.projection();
        states =
                contents.states().stream()
                        .collect(toMap(State::code, Function.identity(), (first, _) -> first));
    }

    /** Remarks on municipalities that a claim cannot tell apart. */
    static void addRemarks(AtlasContents contents, RemarkList remarks) {
        Map<String, List<MunicipalityOutline>> byName =
                contents.municipalities().stream()
                        .collect(
                                groupingBy(
                                        m -> m.stateCode() + ":" + m.name(),
                                        LinkedHashMap::new,
                                        toList()));
        byName.forEach(
                (name, same) -> {
                    if (same.size() > 1) {
                        MunicipalityOutline one = same.getFirst();
                        remarks.add(
                                AtlasFiles.MUNICIPALITIES,
                                name,
                                "remark.sameName",
                                one.stateCode(),
                                one.name(),
                                same.size());
                    }
                });
    }

    static List<Problem> problems(AtlasContents contents) {
        OutlineCheck check = new OutlineCheck(contents);
        RecordChecklist list = new RecordChecklist();
        list.each(AtlasFiles.STATES, contents.states(), check::state);
        list.each(AtlasFiles.SURROUNDINGS, contents.surroundings(), check::land);
        list.each(AtlasFiles.MUNICIPALITIES, contents.municipalities(), check::municipality);
        check.coverage(contents, list);
        return list.found();
    }

    private void state(State state, Finding finding) {
        if (!state.code().matches("\\d{2}")) {
            finding.add("state.code", state.code());
        }
        if (state.name().es().isEmpty() || state.name().en().isEmpty()) {
            finding.add("outline.noName");
        }
        valid(state.outline(), finding);
    }

    private void land(Land land, Finding finding) {
        if (!land.countryCode().matches("[A-Z]{2}")) {
            finding.add("land.country", land.countryCode());
        }
        if (land.name().es().isEmpty() != land.name().en().isEmpty()) {
            finding.add("outline.noName");
        }
        valid(land.outline(), finding);
    }

    private void municipality(MunicipalityOutline municipality, Finding finding) {
        State state = states.get(municipality.stateCode());
        if (state != null) {
            double metres = state.outline().distance(municipality.outline());
            if (metres > OUTSIDE_METRES) {
                finding.add(
                        "municipality.outside",
                        municipality.name(),
                        Math.round(metres / 1_000),
                        state.code());
            }
        }
        if (municipality.name().isEmpty()) {
            finding.add("outline.noName");
        }
        valid(municipality.outline(), finding);
    }

    private void valid(Geometry outline, Finding finding) {
        TopologyValidationError error = new IsValidOp(outline).getValidationError();
        if (error != null) {
            finding.add("outline.invalid", error.getMessage(), place(error.getCoordinate()));
        }
    }

    /**
     * States and the land beside them must form a coverage: neighbours share their border vertices.
     */
    private void coverage(AtlasContents contents, RecordChecklist list) {
        Geometry[] outlines =
                Stream.concat(
                                contents.states().stream().map(State::outline),
                                contents.surroundings().stream().map(Land::outline))
                        .toArray(Geometry[]::new);
        CoverageValidator validator = new CoverageValidator(outlines);
        validator.setGapWidth(GAP_METRES);
        Iterator<Geometry> faults = Arrays.asList(validator.validate()).iterator();
        list.each(
                AtlasFiles.STATES,
                contents.states(),
                (_, finding) -> fault(faults.next(), finding));
        list.each(
                AtlasFiles.SURROUNDINGS,
                contents.surroundings(),
                (_, finding) -> fault(faults.next(), finding));
    }

    private void fault(Geometry border, Finding finding) {
        if (border != null && !border.isEmpty()) {
            finding.add("outline.overlap", place(border.getCoordinate()));
        }
    }

    private String place(Coordinate map) {
        Coordinate degrees = projection.toLonLat(map.x, map.y);
        return String.format(Locale.ROOT, "%.4f, %.4f", degrees.x, degrees.y);
    }
}

package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.power.JointArea;
import org.plazaatlas.territory.mosaic.StatePart;

import java.util.List;
import java.util.stream.Stream;

/**
 * What pairs of organizations dominate together, contested or shared: a row for each pair and
 * state, the pair with the largest area first.
 */
final class JointAreaTable {

    private record JointPart(JointArea joint, StatePart part) {}

    private JointAreaTable() {}

    static DataTable of(Reading reading) {
        List<JointPart> parts =
                reading.snapshot().jointAreas().stream()
                        .filter(area -> reading.showsTurf(area.firstId(), area.secondId()))
                        .flatMap(area -> parts(area, reading))
                        .toList();
        return form(reading).fill(parts, reading.words());
    }

    private static Stream<JointPart> parts(JointArea area, Reading reading) {
        return reading.mosaic().partsByState(area.faces()).stream()
                .map(part -> new JointPart(area, part));
    }

    private static TableForm<JointPart> form(Reading reading) {
        return new TableForm<JointPart>(
                        "joint_areas", j -> Subject.turf(j.joint().firstId(), j.joint().secondId()))
                .with("first", Kind.TEXT, j -> reading.organization(j.joint().firstId()))
                .with("first_id", Kind.TEXT, j -> j.joint().firstId())
                .with("second", Kind.TEXT, j -> reading.organization(j.joint().secondId()))
                .with("second_id", Kind.TEXT, j -> j.joint().secondId())
                .with("contested", Kind.FLAG, j -> j.joint().contested())
                .with("pair_area_km2", Kind.SQUARE_KM, j -> j.joint().areaSquareKm())
                .with("state", Kind.TEXT, j -> reading.state(j.part().stateCode()))
                .with("state_code", Kind.TEXT, j -> j.part().stateCode())
                .with("area_km2", Kind.SQUARE_KM, j -> j.part().areaSquareKm())
                .with("state_share", Kind.SHARE, j -> j.part().share());
    }
}

package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.turf.JointArea;

import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the table of the areas that pairs of organizations contest or dominate together: a row for
 * each pair and state, the pair with the largest area first.
 */
final class JointAreaTable {

    private record JointPart(JointArea joint, StatePart part) {}

    private JointAreaTable() {}

    static DataTable of(TableContext context) {
        List<JointPart> parts =
                context.snapshot().jointAreas().stream()
                        .filter(area -> context.showsTurf(area.firstId(), area.secondId()))
                        .flatMap(area -> parts(area, context))
                        .toList();
        return form(context).fill(parts, context.words());
    }

    private static Stream<JointPart> parts(JointArea area, TableContext context) {
        return context.mosaic().partsByState(area.faces()).stream()
                .map(part -> new JointPart(area, part));
    }

    /** Whether two rivals are both said to dominate, and nothing tells that they fight. */
    private static boolean isDisagreement(JointArea joint, TableContext context) {
        return !joint.contested()
                && context.snapshot().areRivals(joint.firstId(), joint.secondId());
    }

    private static TableForm<JointPart> form(TableContext context) {
        return new TableForm<JointPart>(
                        "joint_areas", j -> Subject.turf(j.joint().firstId(), j.joint().secondId()))
                .with("first", Kind.TEXT, j -> context.organization(j.joint().firstId()))
                .with("first_id", Kind.TEXT, j -> j.joint().firstId())
                .with("second", Kind.TEXT, j -> context.organization(j.joint().secondId()))
                .with("second_id", Kind.TEXT, j -> j.joint().secondId())
                .with("contested", Kind.FLAG, j -> j.joint().contested())
                .with("disagreement", Kind.FLAG, j -> isDisagreement(j.joint(), context))
                .with("pair_area_km2", Kind.SQUARE_KM, j -> j.joint().areaSquareKm())
                .with("state", Kind.TEXT, j -> context.state(j.part().stateCode()))
                .with("state_code", Kind.TEXT, j -> j.part().stateCode())
                .with("area_km2", Kind.SQUARE_KM, j -> j.part().areaSquareKm())
                .with("state_share", Kind.SHARE, j -> j.part().share());
    }
}

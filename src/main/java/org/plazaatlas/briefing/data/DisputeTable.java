package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.DisputeEvidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the table of the evidence of disputes that counts on the days of a view: what sources tell,
 * rivalries whose note names a place, and incidents counted; the gravest first.
 */
final class DisputeTable {

    private static final Comparator<DisputeEvidence> GRAVEST =
            Comparator.comparing(DisputeEvidence::war)
                    .reversed()
                    .thenComparing(d -> d.pair().firstId())
                    .thenComparing(d -> d.pair().secondId())
                    .thenComparing(d -> d.inForce().from());

    private DisputeTable() {}

    static DataTable of(TableContext context) {
        List<DisputeEvidence> disputes =
                context.history().disputes().stream()
                        .filter(d -> !d.inForce().isEmpty())
                        .filter(d -> d.inForce().overlaps(context.view().days()))
                        .filter(d -> context.showsTurf(d.pair().firstId(), d.pair().secondId()))
                        .sorted(GRAVEST)
                        .toList();
        return form(context).fill(disputes, context.words());
    }

    private static TableForm<DisputeEvidence> form(TableContext context) {
        return new TableForm<DisputeEvidence>(
                        "disputes", d -> Subject.turf(d.pair().firstId(), d.pair().secondId()))
                .with("first", Kind.TEXT, d -> context.organization(d.pair().firstId()))
                .with("first_id", Kind.TEXT, d -> d.pair().firstId())
                .with("second", Kind.TEXT, d -> context.organization(d.pair().secondId()))
                .with("second_id", Kind.TEXT, d -> d.pair().secondId())
                .with("war", Kind.FLAG, DisputeEvidence::war)
                .with("area", Kind.TEXT, d -> area(d, context))
                .with("state_codes", Kind.IDS, d -> states(d, context))
                .with("from", Kind.DATE, d -> start(d))
                .with("to", Kind.DATE, d -> end(d))
                .with("evidence_date", Kind.DATE, d -> d.told().map(Dispute::evidenceDate))
                .with("told_later", Kind.FLAG, d -> toldLater(d, context))
                .with("confidence", Kind.WORD, d -> context.word(d.confidence()))
                .with("tier", Kind.WORD, d -> source(d, context).map(s -> context.word(s.tier())))
                .with("origin", Kind.TEXT, DisputeEvidence::origin)
                .with("source", Kind.TEXT, d -> source(d, context).map(Source::title))
                .with("source_id", Kind.TEXT, d -> d.told().map(Dispute::sourceId))
                .with("dispute_id", Kind.TEXT, d -> d.told().map(Dispute::id));
    }

    private static String area(DisputeEvidence dispute, TableContext context) {
        return context.dossiers().areaName(dispute.area(), context.view().language());
    }

    private static List<String> states(DisputeEvidence dispute, TableContext context) {
        return context.statesOf(context.mosaic().facesOf(dispute.area()));
    }

    private static Optional<PartialDate> start(DisputeEvidence dispute) {
        return dispute.inForce().hasOpenStart()
                ? Optional.empty()
                : Optional.of(
                        dispute.told()
                                .flatMap(told -> told.validTime().from())
                                .orElse(PartialDate.of(dispute.inForce().from())));
    }

    /** The end that a source gives, or else that of the time in which the evidence counts. */
    private static Optional<PartialDate> end(DisputeEvidence dispute) {
        return dispute.inForce().hasOpenEnd()
                ? Optional.empty()
                : Optional.of(
                        dispute.told()
                                .flatMap(told -> told.validTime().to())
                                .orElse(PartialDate.of(dispute.inForce().to())));
    }

    private static boolean toldLater(DisputeEvidence dispute, TableContext context) {
        return dispute.told().map(Dispute::evidenceDate).filter(context::looksBack).isPresent();
    }

    private static Optional<Source> source(DisputeEvidence dispute, TableContext context) {
        return dispute.told().map(Dispute::sourceId).flatMap(context::source);
    }
}

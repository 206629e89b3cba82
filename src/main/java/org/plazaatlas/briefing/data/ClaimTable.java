package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.DataColumn.Kind;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the table of claimed areas: a row for each claim in force, sorted by organization, then by
 * level, then the newest first.
 */
final class ClaimTable {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::organizationId)
                    .thenComparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    private ClaimTable() {}

    static DataTable of(TableContext context) {
        List<Claim> claims =
                context.history().claimsInForce(context.view().days()).stream()
                        .filter(claim -> context.shows(claim.organizationId()))
                        .sorted(ORDER)
                        .toList();
        return form(context).fill(claims, context.words());
    }

    private static TableForm<Claim> form(TableContext context) {
        return new TableForm<Claim>("claims", claim -> Subject.claim(claim.id()))
                .with("organization", Kind.TEXT, c -> context.organization(c.organizationId()))
                .with("organization_id", Kind.TEXT, Claim::organizationId)
                .with("level", Kind.WORD, c -> context.word(c.level()))
                .with("area", Kind.TEXT, c -> area(c, context))
                .with("area_km2", Kind.SQUARE_KM, c -> squareKm(c, context))
                .with("approximate", Kind.FLAG, c -> context.mosaic().isApproximate(c.area()))
                .with("from", Kind.DATE, c -> c.validTime().from())
                .with("to", Kind.DATE, c -> c.validTime().to())
                .with("evidence_date", Kind.DATE, Claim::evidenceDate)
                .with("told_later", Kind.FLAG, c -> context.looksBack(c.evidenceDate()))
                .with("evidence_age_months", Kind.COUNT, c -> context.ageMonths(c.evidenceDate()))
                .with("confidence", Kind.WORD, c -> context.word(c.confidence()))
                .with("tier", Kind.WORD, c -> source(c, context).map(s -> context.word(s.tier())))
                .with("weight", Kind.SCORE, c -> weight(c, context))
                .with("source_kind", Kind.WORD, c -> source(c, context).map(s -> kind(s, context)))
                .with("reliability", Kind.TEXT, c -> source(c, context).flatMap(ClaimTable::letter))
                .with("credibility", Kind.COUNT, c -> c.credibility().map(Credibility::grade))
                .with("origin", Kind.TEXT, c -> source(c, context).map(Source::origin))
                .with("source", Kind.TEXT, c -> source(c, context).map(Source::title))
                .with("source_id", Kind.TEXT, Claim::sourceId)
                .with("claim_id", Kind.TEXT, Claim::id);
    }

    private static String area(Claim claim, TableContext context) {
        return context.dossiers().areaName(claim.area(), context.view().language());
    }

    private static double squareKm(Claim claim, TableContext context) {
        return context.mosaic().areaSquareKm(context.mosaic().facesOf(claim.area()));
    }

    private static double weight(Claim claim, TableContext context) {
        return context.history().weighing().weigh(claim, context.date()).weight();
    }

    private static Optional<Source> source(Claim claim, TableContext context) {
        return context.atlas().source(claim.sourceId());
    }

    private static Optional<String> letter(Source source) {
        return source.reliability().map(Reliability::name);
    }

    private static CodedWord kind(Source source, TableContext context) {
        return context.word(source.kind());
    }
}

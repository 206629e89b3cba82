package org.plazaatlas.briefing.data;

import org.plazaatlas.briefing.data.Column.Kind;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The claimed areas: a row for each claim in force, by organization, the strongest and then the
 * newest first.
 */
final class ClaimTable {

    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::organizationId)
                    .thenComparing(Claim::level)
                    .thenComparing(Claim::evidenceDate, Comparator.reverseOrder())
                    .thenComparing(Claim::id);

    private ClaimTable() {}

    static DataTable of(Reading reading) {
        List<Claim> claims =
                reading.told().claimsInForce(reading.view().days()).stream()
                        .filter(claim -> reading.shows(claim.organizationId()))
                        .sorted(ORDER)
                        .toList();
        return form(reading).fill(claims, reading.words());
    }

    private static TableForm<Claim> form(Reading reading) {
        return new TableForm<Claim>("claims", claim -> Subject.claim(claim.id()))
                .with("organization", Kind.TEXT, c -> reading.organization(c.organizationId()))
                .with("organization_id", Kind.TEXT, Claim::organizationId)
                .with("level", Kind.WORD, c -> reading.word(c.level()))
                .with("area", Kind.TEXT, c -> area(c, reading))
                .with("area_km2", Kind.SQUARE_KM, c -> squareKm(c, reading))
                .with("approximate", Kind.FLAG, c -> reading.mosaic().isApproximate(c.area()))
                .with("from", Kind.DATE, c -> c.validTime().from())
                .with("to", Kind.DATE, c -> c.validTime().to())
                .with("evidence_date", Kind.DATE, Claim::evidenceDate)
                .with("evidence_age_months", Kind.COUNT, c -> reading.ageMonths(c.evidenceDate()))
                .with("confidence", Kind.WORD, c -> reading.word(c.confidence()))
                .with("source_kind", Kind.WORD, c -> source(c, reading).map(s -> kind(s, reading)))
                .with("reliability", Kind.TEXT, c -> source(c, reading).flatMap(ClaimTable::letter))
                .with("credibility", Kind.COUNT, c -> c.credibility().map(Credibility::grade))
                .with("source", Kind.TEXT, c -> source(c, reading).map(Source::title))
                .with("source_id", Kind.TEXT, Claim::sourceId)
                .with("claim_id", Kind.TEXT, Claim::id);
    }

    private static String area(Claim claim, Reading reading) {
        return reading.dossiers().areaName(claim.area(), reading.view().language());
    }

    private static double squareKm(Claim claim, Reading reading) {
        return reading.mosaic().areaSquareKm(reading.mosaic().facesOf(claim.area()));
    }

    private static Optional<Source> source(Claim claim, Reading reading) {
        return reading.atlas().source(claim.sourceId());
    }

    private static Optional<String> letter(Source source) {
        return source.reliability().map(Reliability::name);
    }

    private static Word kind(Source source, Reading reading) {
        return reading.word(source.kind());
    }
}

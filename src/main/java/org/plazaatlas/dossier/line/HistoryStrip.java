package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows who was shown where and when, as the maps of those days do. */
public final class HistoryStrip {

    private final DossierContext context;

    public HistoryStrip(DossierContext context) {
        this.context = context;
    }

    /** The organizations shown in a state over time, the one that was dominant longest first. */
    public Optional<Strip> ofState(String code) {
        return strip(
                context.history().stretches(Subject.state(code)).entrySet().stream()
                        .map(e -> organizationRow(e.getKey(), code, e.getValue())));
    }

    private Row organizationRow(String id, String code, List<LevelSpan> stretches) {
        return new Row(
                Subject.organization(id),
                context.organization(id),
                Optional.of(id),
                stretches,
                claims(id, code, stretches));
    }

    /**
     * The states of an organization and its factions over time, the one dominated longest first.
     */
    public Optional<Strip> ofOrganization(Organization organization) {
        return strip(
                context
                        .history()
                        .stretches(Subject.organization(organization.id()))
                        .entrySet()
                        .stream()
                        .map(e -> stateRow(e.getKey(), organization, e.getValue())));
    }

    private Row stateRow(String code, Organization organization, List<LevelSpan> stretches) {
        return new Row(
                Subject.state(code),
                context.state(code),
                Optional.of(organization.id()),
                stretches,
                claims(organization.id(), code, stretches));
    }

    /** The claims behind each stretch: those of factions too, the newest evidence first. */
    private List<List<Subject>> claims(String id, String code, List<LevelSpan> stretches) {
        List<Claim> all =
                context.references().claimsInState(code).stream()
                        .filter(claim -> isOf(claim.organizationId(), id))
                        .sorted(Comparator.comparing(Claim::evidenceDate).reversed())
                        .toList();
        return stretches.stream().map(stretch -> claims(all, stretch)).toList();
    }

    private boolean isOf(String organizationId, String headId) {
        return organizationId.equals(headId)
                || context.history().lineage().isWithin(organizationId, headId);
    }

    private List<Subject> claims(List<Claim> all, LevelSpan stretch) {
        return all.stream()
                .filter(claim -> context.timeInForce(claim).overlaps(stretch.range()))
                .filter(
                        claim ->
                                stretch.level() == Level.PRESENCE
                                        || claim.level() == Level.DOMINANT)
                .map(claim -> Subject.claim(claim.id()))
                .toList();
    }

    private static Optional<Strip> strip(Stream<Row> rows) {
        List<Row> sorted =
                rows.filter(row -> !row.stretches().isEmpty())
                        .sorted(
                                Comparator.comparingLong((Row row) -> days(row, Level.DOMINANT))
                                        .thenComparingLong(row -> days(row, Level.PRESENCE))
                                        .reversed())
                        .toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Strip(sorted, Strip.Meaning.LEVEL));
    }

    private static long days(Row row, Level level) {
        return row.stretches().stream()
                .filter(stretch -> stretch.level() == level)
                .mapToLong(s -> s.range().to().toEpochDay() - s.range().from().toEpochDay())
                .sum();
    }
}

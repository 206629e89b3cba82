package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.dossier.reading.DossierContext;
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
                        .map(e -> organizationRow(e.getKey(), e.getValue())));
    }

    private Row organizationRow(String id, List<LevelSpan> stretches) {
        return new Row(
                Subject.organization(id), context.organization(id), Optional.of(id), stretches);
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
                stretches);
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

package org.plazaatlas.dossier;

import org.plazaatlas.dossier.Dossier.Stretch;
import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who had a zone when, from the times for which claims are in force. */
final class HistoryStrip {

    private final Reading reading;

    HistoryStrip(Reading reading) {
        this.reading = reading;
    }

    /** The organizations in a state over time; the longest dominant first. */
    Optional<Strip> ofState(String code) {
        Map<String, List<Claim>> byOrganization =
                reading.references().claimsInState(code).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim::organizationId, TreeMap::new, Collectors.toList()));
        return strip(
                byOrganization.entrySet().stream()
                        .map(
                                e ->
                                        new Row(
                                                Subject.organization(e.getKey()),
                                                reading.organization(e.getKey()),
                                                Optional.of(e.getKey()),
                                                stretches(e.getValue()))));
    }

    /**
     * The states of an organization (and of its factions) over time; the longest dominated first.
     */
    Optional<Strip> ofOrganization(Organization organization) {
        Map<String, List<Claim>> byState = new TreeMap<>();
        reading.references()
                .claimsOfLine(organization)
                .forEach(
                        claim ->
                                reading.references()
                                        .statesOf(claim.area())
                                        .forEach(
                                                code ->
                                                        byState.computeIfAbsent(
                                                                        code,
                                                                        _ -> new ArrayList<>())
                                                                .add(claim)));
        return strip(
                byState.entrySet().stream()
                        .map(
                                e ->
                                        new Row(
                                                Subject.state(e.getKey()),
                                                reading.state(e.getKey()),
                                                Optional.of(organization.id()),
                                                stretches(e.getValue()))));
    }

    private static Optional<Strip> strip(Stream<Row> rows) {
        List<Row> sorted =
                rows.filter(row -> !row.stretches().isEmpty())
                        .sorted(
                                Comparator.comparingLong((Row row) -> days(row, Level.DOMINANT))
                                        .thenComparingLong(row -> days(row, Level.PRESENCE))
                                        .reversed())
                        .toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(new Strip(sorted));
    }

    private static long days(Row row, Level level) {
        return row.stretches().stream()
                .filter(stretch -> stretch.level() == level)
                .mapToLong(s -> s.range().to().toEpochDay() - s.range().from().toEpochDay())
                .sum();
    }

    /** The times at one level, in order; where claims overlap the stronger level counts. */
    private List<Stretch> stretches(Collection<Claim> claims) {
        List<Stretch> stated =
                claims.stream()
                        .map(claim -> new Stretch(reading.timeInForce(claim), claim.level()))
                        .toList();
        DateRange whole = reading.atlas().contents().timeSpan();
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(whole.from(), whole.to()));
        stated.stream()
                .flatMap(stretch -> Stream.of(stretch.range().from(), stretch.range().to()))
                .filter(whole::contains)
                .forEach(changes::add);
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate from : changes.headSet(whole.to())) {
            DateRange range = new DateRange(from, changes.higher(from));
            levelOn(from, stated).ifPresent(level -> append(stretches, new Stretch(range, level)));
        }
        return stretches;
    }

    private static Optional<Level> levelOn(LocalDate day, Collection<Stretch> stated) {
        return stated.stream()
                .filter(stretch -> stretch.range().contains(day))
                .map(Stretch::level)
                .min(Comparator.naturalOrder());
    }

    /** Adds a stretch, grown together with the one before if that goes on at the same level. */
    private static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty()) {
            Stretch last = stretches.getLast();
            if (last.level() == next.level() && last.range().to().equals(next.range().from())) {
                DateRange grown = new DateRange(last.range().from(), next.range().to());
                stretches.set(stretches.size() - 1, new Stretch(grown, next.level()));
                return;
            }
        }
        stretches.add(next);
    }
}

package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.Dossier.Strip;
import org.plazaatlas.dossier.Dossier.Strip.Row;
import org.plazaatlas.dossier.reading.AtlasIndex;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

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

/** Shows who had a zone when, from the times in which claims are in force. */
public final class HistoryStrip {

    private final DossierContext context;

    public HistoryStrip(DossierContext context) {
        this.context = context;
    }

    /** The organizations in a state over time, the one that was dominant longest first. */
    public Optional<Strip> ofState(String code) {
        Map<String, List<Claim>> byOrganization =
                context.references().claimsInState(code).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Claim::organizationId, TreeMap::new, Collectors.toList()));
        Stream<Row> rows =
                byOrganization.entrySet().stream()
                        .map(e -> organizationRow(e.getKey(), stretches(e.getValue(), code)));
        return strip(rows);
    }

    private Row organizationRow(String id, List<LevelSpan> stretches) {
        return new Row(
                Subject.organization(id), context.organization(id), Optional.of(id), stretches);
    }

    /**
     * The states of an organization and its factions over time, the one dominated longest first.
     */
    public Optional<Strip> ofOrganization(Organization organization) {
        List<Claim> claims = context.references().claimsOfLine(organization);
        Stream<Row> rows =
                context.atlas().contents().states().stream()
                        .map(state -> stateRow(state, organization, claims));
        return strip(rows);
    }

    private Row stateRow(State state, Organization organization, List<Claim> claims) {
        AtlasIndex references = context.references();
        List<Claim> here =
                claims.stream()
                        .filter(c -> references.statesOf(c.area()).contains(state.code()))
                        .toList();
        return new Row(
                Subject.state(state.code()),
                context.text(state.name()),
                Optional.of(organization.id()),
                stretches(here, state.code()));
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

    /** The times at one level, in order; where claims overlap, the stronger level counts. */
    private List<LevelSpan> stretches(Collection<Claim> claims, String stateCode) {
        List<LevelSpan> stated =
                claims.stream()
                        .map(c -> new LevelSpan(context.timeInForce(c), levelIn(stateCode, c)))
                        .toList();
        DateRange whole = context.atlas().contents().timeSpan();
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(whole.from(), whole.to()));
        stated.stream()
                .flatMap(stretch -> Stream.of(stretch.range().from(), stretch.range().to()))
                .filter(whole::contains)
                .forEach(changes::add);
        List<LevelSpan> stretches = new ArrayList<>();
        for (LocalDate from : changes.headSet(whole.to())) {
            DateRange range = new DateRange(from, changes.higher(from));
            levelOn(from, stated).ifPresent(level -> stretches.add(new LevelSpan(range, level)));
        }
        return LevelSpan.joined(stretches);
    }

    /** Dominance in a small part, such as one municipality, is only presence in the state. */
    private Level levelIn(String stateCode, Claim claim) {
        return context.references().coversMostOf(stateCode, claim.area())
                ? claim.level()
                : Level.PRESENCE;
    }

    private static Optional<Level> levelOn(LocalDate day, Collection<LevelSpan> stated) {
        return stated.stream()
                .filter(stretch -> stretch.range().contains(day))
                .map(LevelSpan::level)
                .min(Comparator.naturalOrder());
    }
}

package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.MainStatus;
import org.plazaatlas.dossier.reading.OrganizationRelations;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a place stands and since when, in one line. */
public final class StandingLine {

    /** A part of this size and more stands for the whole. */
    private static final double NEARLY_ALL = 0.95;

    private final DossierContext context;

    public StandingLine(DossierContext context) {
        this.context = context;
    }

    /** Such as {@code Contested since 9 Sep 2024: La Mayiza and Los Chapitos}. */
    public String of(String stateCode, FaceSet faces) {
        MainStatus now = MainStatus.of(context.snapshot(), faces);
        String part =
                now.share() < NEARLY_ALL
                        ? context.say("standing.part", context.numbers().share(now.share()))
                        : "";
        String head =
                Stream.of(context.say(now.status()), since(now, stateCode, faces), part)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        return now.status() == Status.UNCLAIMED
                ? head
                : head + ": " + context.say("standing." + now.status().name(), names(now));
    }

    private String names(MainStatus standing) {
        return context.list(standing.dominantIds().stream().map(context::organization).toList());
    }

    private String since(MainStatus now, String stateCode, FaceSet faces) {
        return changes(stateCode).headSet(context.date(), true).descendingSet().stream()
                .filter(context.atlas().contents().timeSpan()::startsBefore)
                .filter(day -> !isSameDayBefore(day, now, faces))
                .findFirst()
                .map(day -> context.dates().since(asPreciseAsSaid(day, stateCode)))
                .orElseGet(() -> context.say("since.start", Integer.toString(first().getYear())));
    }

    private boolean isSameDayBefore(LocalDate day, MainStatus now, FaceSet faces) {
        return MainStatus.of(context.history().at(day.minusDays(1)), faces).isSameAs(now);
    }

    /** The days on which a state may change: asking only for these spares most snapshots. */
    private NavigableSet<LocalDate> changes(String stateCode) {
        List<Claim> claims = context.references().claimsInState(stateCode);
        Set<String> parties =
                claims.stream()
                        .flatMap(
                                c ->
                                        new OrganizationRelations(context)
                                                .lineage(c.organizationId()).stream())
                        .collect(Collectors.toSet());
        Stream<DateRange> relations =
                context.atlas().contents().relations().stream()
                        .filter(
                                r ->
                                        parties.contains(r.firstId())
                                                && parties.contains(r.secondId()))
                        .map(relation -> relation.validTime().range());
        return Stream.concat(claims.stream().map(context::timeInForce), relations)
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate first() {
        return context.atlas().contents().timeSpan().from();
    }

    private PartialDate asPreciseAsSaid(LocalDate change, String stateCode) {
        return context.references()
                .asPreciseAsSaid(change, context.references().claimsInState(stateCode));
    }
}

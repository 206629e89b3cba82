package org.plazaatlas.dossier.line;

import org.plazaatlas.dossier.reading.Reading;
import org.plazaatlas.dossier.reading.Relations;
import org.plazaatlas.dossier.reading.Standing;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.label.Status;

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

    private final Reading reading;

    public StandingLine(Reading reading) {
        this.reading = reading;
    }

    /** Such as {@code Contested since 9 Sep 2024: La Mayiza and Los Chapitos}. */
    public String of(String stateCode, FaceSet faces) {
        Standing now = Standing.of(reading.snapshot(), faces);
        String part =
                now.share() < NEARLY_ALL
                        ? reading.say("standing.part", reading.numbers().share(now.share()))
                        : "";
        String head =
                Stream.of(reading.say(now.status()), since(now, stateCode, faces), part)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "));
        return now.status() == Status.UNCLAIMED
                ? head
                : head + ": " + reading.say("standing." + now.status().name(), names(now));
    }

    private String names(Standing standing) {
        return reading.list(standing.dominantIds().stream().map(reading::organization).toList());
    }

    private String since(Standing now, String stateCode, FaceSet faces) {
        return changes(stateCode).headSet(reading.date(), true).descendingSet().stream()
                .filter(reading.atlas().contents().timeSpan()::startsBefore)
                .filter(day -> !isSameDayBefore(day, now, faces))
                .findFirst()
                .map(day -> reading.dates().since(asPreciseAsSaid(day, stateCode)))
                .orElseGet(() -> reading.say("since.start", Integer.toString(first().getYear())));
    }

    private boolean isSameDayBefore(LocalDate day, Standing now, FaceSet faces) {
        return Standing.of(reading.history().at(day.minusDays(1)), faces).isSameAs(now);
    }

    /** The days on which a state may change: asking only for these spares most snapshots. */
    private NavigableSet<LocalDate> changes(String stateCode) {
        List<Claim> claims = reading.references().claimsInState(stateCode);
        Set<String> parties =
                claims.stream()
                        .flatMap(c -> new Relations(reading).lineage(c.organizationId()).stream())
                        .collect(Collectors.toSet());
        Stream<DateRange> relations =
                reading.atlas().contents().relations().stream()
                        .filter(
                                r ->
                                        parties.contains(r.firstId())
                                                && parties.contains(r.secondId()))
                        .map(relation -> relation.validTime().range());
        return Stream.concat(claims.stream().map(reading::timeInForce), relations)
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate first() {
        return reading.atlas().contents().timeSpan().from();
    }

    private PartialDate asPreciseAsSaid(LocalDate change, String stateCode) {
        return reading.references()
                .asPreciseAsSaid(change, reading.references().claimsInState(stateCode));
    }
}

package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.time.TurfHistory;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A turf boundary with what it rests on.
 *
 * @param since since when the two have had one without a break
 * @param stateCodes the states along it, that with the longest part first
 * @param firstClaims claims by which the first is dominant beside it
 * @param secondClaims claims by which the second is
 */
record TurfLine(
        TurfBoundary boundary,
        Optional<PartialDate> since,
        List<String> stateCodes,
        List<Claim> firstClaims,
        List<Claim> secondClaims) {

    TurfLine {
        stateCodes = List.copyOf(stateCodes);
        firstClaims = List.copyOf(firstClaims);
        secondClaims = List.copyOf(secondClaims);
    }

    /** The boundaries that a view shows, the longest first. */
    static List<TurfLine> of(TableContext context) {
        return context.turfBoundaries().map(line -> of(line, context)).toList();
    }

    private static TurfLine of(TurfBoundary line, TableContext context) {
        return new TurfLine(
                line,
                new TurfHistory(context.told(), line.firstId(), line.secondId())
                        .since(context.date())
                        .map(PartialDate::of),
                statesAlong(line, context),
                claims(line.firstId(), line.firstFaces(), context),
                claims(line.secondId(), line.secondFaces(), context));
    }

    private static List<String> statesAlong(TurfBoundary line, TableContext context) {
        return context.mosaic().kmByState(line.edges()).entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Claim> claims(String organizationId, FaceSet faces, TableContext context) {
        Set<Claim> claims = new LinkedHashSet<>();
        faces.stream()
                .mapToObj(context.snapshot()::label)
                .distinct()
                .flatMap(label -> label.dominant().stream())
                .filter(holding -> holding.organizationId().equals(organizationId))
                .flatMap(holding -> holding.claims().stream())
                .filter(claim -> claim.level() == Level.DOMINANT)
                .forEach(claims::add);
        return List.copyOf(claims);
    }

    String firstId() {
        return boundary.firstId();
    }

    String secondId() {
        return boundary.secondId();
    }

    List<String> sourceIds() {
        return TableContext.sourceIds(
                Stream.concat(firstClaims.stream(), secondClaims.stream()).toList());
    }
}

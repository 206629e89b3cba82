package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.power.TurfBoundary;
import org.plazaatlas.territory.time.TurfHistory;

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
    static List<TurfLine> of(Reading reading) {
        return reading.turfBoundaries().map(line -> of(line, reading)).toList();
    }

    private static TurfLine of(TurfBoundary line, Reading reading) {
        return new TurfLine(
                line,
                new TurfHistory(reading.told(), line.firstId(), line.secondId())
                        .since(reading.date())
                        .map(PartialDate::of),
                statesAlong(line, reading),
                claims(line.firstId(), line.firstFaces(), reading),
                claims(line.secondId(), line.secondFaces(), reading));
    }

    private static List<String> statesAlong(TurfBoundary line, Reading reading) {
        return reading.mosaic().kmByState(line.edges()).entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Claim> claims(String organizationId, FaceSet faces, Reading reading) {
        Set<Claim> claims = new LinkedHashSet<>();
        faces.stream()
                .mapToObj(reading.snapshot()::label)
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
        return Reading.sourceIds(
                Stream.concat(firstClaims.stream(), secondClaims.stream()).toList());
    }
}

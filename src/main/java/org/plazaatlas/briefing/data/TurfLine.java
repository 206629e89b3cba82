package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.turf.TurfBoundary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A turf boundary with the claims it rests on.
 *
 * @param stateCodes INEGI codes of the states along it, the state with the longest part first
 * @param firstClaims claims by which the first organization is next to it
 * @param secondClaims claims by which the second organization is next to it
 */
record TurfLine(
        TurfBoundary boundary,
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
                statesAlong(line, context),
                claims(line.firstId(), line.firstFaces(), line, context),
                claims(line.secondId(), line.secondFaces(), line, context));
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

    /** The claims of a side next to the line: of dominance, or any where the two fight. */
    private static List<Claim> claims(
            String organizationId, FaceSet faces, TurfBoundary line, TableContext context) {
        Set<Claim> claims = new LinkedHashSet<>();
        faces.stream()
                .mapToObj(context.snapshot()::label)
                .distinct()
                .forEach(label -> addClaims(organizationId, label, line, claims));
        return List.copyOf(claims);
    }

    private static void addClaims(
            String organizationId, FaceLabel label, TurfBoundary line, Set<Claim> claims) {
        boolean fought =
                label.contests().stream()
                        .anyMatch(c -> c.concerns(line.firstId()) && c.concerns(line.secondId()));
        for (Holding holding : label.holdings()) {
            if (holding.organizationId().equals(organizationId)) {
                holding.claims().stream()
                        .filter(
                                claim ->
                                        claim.level() == Level.DOMINANT
                                                || fought && holding.level() == Level.PRESENCE)
                        .forEach(claims::add);
            }
        }
    }

    String firstId() {
        return boundary.firstId();
    }

    String secondId() {
        return boundary.secondId();
    }

    List<String> sourceIds() {
        return TableContext.sourceIds(claims());
    }

    /** The claims of both. */
    List<Claim> claims() {
        return Stream.concat(firstClaims.stream(), secondClaims.stream()).toList();
    }
}

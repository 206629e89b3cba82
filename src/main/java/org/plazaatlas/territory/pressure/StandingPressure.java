package org.plazaatlas.territory.pressure;

import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.turf.BalanceOfPower;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The part of a place's pressure that depends on the balance of power alone, not on the date: all
 * terms of {@link Pressure} except the shocks, and which shocks can count.
 *
 * @param shocks indexes in the log of the shocks, past and to come, that touch its organizations
 */
record StandingPressure(
        double contestedShare, double hostileKmPer100Km, int rivalsLessOne, BitSet shocks) {

    static StandingPressure of(MeasuredPlace place, Snapshot snapshot, ShockLog log) {
        Set<String> organizations = organizationsIn(place, snapshot.balance());
        return new StandingPressure(
                contestedShare(place, snapshot),
                hostileShare(place, snapshot.balance()) * 100,
                Math.max(0, countOfRivals(organizations, snapshot.balance()) - 1),
                log.shocksTo(organizations));
    }

    /** A place without a perimeter, such as an island that no face holds, has no boundary. */
    private static double hostileShare(MeasuredPlace place, BalanceOfPower balance) {
        double perimeter = place.perimeterKm();
        return perimeter == 0 ? 0 : hostileKm(place, balance) / perimeter;
    }

    private static Set<String> organizationsIn(MeasuredPlace place, BalanceOfPower balance) {
        Set<String> organizations = new HashSet<>();
        PowerHolders before = null;
        for (int face : place.faces().toArray()) {
            PowerHolders standing = balance.standings().at(face);
            if (standing != before) {
                organizations.addAll(standing.dominantIds());
                organizations.addAll(standing.presentIds());
                before = standing;
            }
        }
        return organizations;
    }

    /** How many of some different organizations have a rival among them. */
    private static int countOfRivals(Set<String> organizations, BalanceOfPower balance) {
        int count = 0;
        for (String id : organizations) {
            count += hasRivalAmong(id, organizations, balance) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasRivalAmong(String id, Set<String> others, BalanceOfPower balance) {
        for (String other : others) {
            if (balance.areRivals(id, other)) {
                return true;
            }
        }
        return false;
    }

    /** Adds up both areas in the same order, so that a place contested throughout has exactly 1. */
    private static double contestedShare(MeasuredPlace place, Snapshot snapshot) {
        double area = place.squareKm().sum();
        double contested = place.squareKm().sum(face -> unrest(snapshot.label(face).status()));
        return area == 0 ? 0 : contested / area;
    }

    private static double unrest(Status status) {
        return switch (status) {
            case CONTESTED, SPLIT -> 1;
            case CHALLENGED -> 0.5;
            case MIXED, DISAGREEMENT -> 0.25;
            case HELD, SHARED, IN_TURN, PRESENT, UNCLAIMED -> 0;
        };
    }

    /** Each edge counts once, however many pairs of rivals meet there. */
    private static double hostileKm(MeasuredPlace place, BalanceOfPower balance) {
        BitSet hostile = new BitSet();
        balance.addHostileEdgesTo(hostile);
        return place.km().sum(edge -> hostile.get(edge) ? 1 : 0);
    }
}

package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.AreaEvidence.InForce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The organizations in a place and the evidence of their disputes; keeps the label that the
 * rivalries of a day make of them.
 */
public final class FaceOccupants {

    /**
     * @param rivals those of the pairs that decide who are rivals
     */
    private record Judgement(Rivalries rivalries, Set<OrganizationPair> rivals, Verdict verdict) {}

    private final List<Holding> shown;
    private final ContestReading contests;
    private final Verdicts verdicts;

    /** The pairs whose rivalry may decide the status; mostly few or none. */
    private final List<OrganizationPair> decisive;

    /** Rivalries seldom change from one day to the next. Null until first asked for. */
    private volatile Judgement latest;

    private FaceOccupants(List<Holding> shown, ContestReading contests, Verdicts verdicts) {
        this.shown = shown;
        this.contests = contests;
        this.verdicts = verdicts;
        decisive = decisive();
    }

    /**
     * Reads who is in a place.
     *
     * @param there what is told of each area that covers it
     * @param verdicts keeps equal labels as one object
     */
    public static FaceOccupants of(
            List<InForce> there,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings,
            Verdicts verdicts) {
        List<DisputeEvidence> disputes = new ArrayList<>();
        there.forEach(area -> disputes.addAll(area.disputes()));
        PlaceReading.Reading reading = PlaceReading.of(there, disputes, lineage, rule, holdings);
        return new FaceOccupants(
                reading.shown(), new ContestReading(reading, disputes, lineage), verdicts);
    }

    public FaceLabel label(Rivalries rivalries) {
        return verdict(rivalries).label();
    }

    /** The same object for all occupants that differ only in the evidence. */
    public PowerHolders standing(Rivalries rivalries) {
        return verdict(rivalries).standing();
    }

    private Verdict verdict(Rivalries rivalries) {
        Judgement known = latest;
        if (known == null || known.rivalries() != rivalries) {
            Set<OrganizationPair> rivals = rivalsAmong(decisive, rivalries);
            boolean same = known != null && known.rivals().equals(rivals);
            known = new Judgement(rivalries, rivals, same ? known.verdict() : judge(rivals));
            latest = known;
        }
        return known.verdict();
    }

    private static Set<OrganizationPair> rivalsAmong(
            Collection<OrganizationPair> pairs, Rivalries rivalries) {
        if (pairs.isEmpty()) {
            return Set.of();
        }
        Set<OrganizationPair> rivals = new LinkedHashSet<>();
        for (OrganizationPair pair : pairs) {
            if (rivalries.areRivals(pair.firstId(), pair.secondId())) {
                rivals.add(pair);
            }
        }
        return rivals;
    }

    /** Factions of one organization; those that dominate together; where none does, all. */
    private List<OrganizationPair> decisive() {
        Set<OrganizationPair> pairs = new LinkedHashSet<>(contests.factions());
        if (!shown.isEmpty()) {
            Level strongest = shown.getFirst().level();
            List<String> ids = new ArrayList<>();
            for (Holding holding : shown) {
                if (holding.level() == strongest) {
                    ids.add(holding.organizationId());
                }
            }
            pairs.addAll(OrganizationPair.among(ids));
        }
        return List.copyOf(pairs);
    }

    private Verdict judge(Set<OrganizationPair> rivals) {
        if (shown.isEmpty()) {
            return verdicts.of(FaceLabel.UNCLAIMED);
        }
        List<OrganizationPair> fighting = new ArrayList<>(contests.factions());
        fighting.retainAll(rivals);
        ContestReading.Reading fought = contests.under(fighting);
        List<Holding> all = withFactions(fought.factions());
        return verdicts.of(
                FaceLabel.ofDay(
                        all,
                        FaceState.of(
                                ids(all, Level.DOMINANT),
                                ids(all, Level.PRESENCE),
                                fought.contests(),
                                (one, other) -> rivals.contains(OrganizationPair.of(one, other)))));
    }

    private List<Holding> withFactions(List<Holding> factions) {
        if (factions.isEmpty()) {
            return shown;
        }
        List<Holding> all = new ArrayList<>(shown);
        all.addAll(factions);
        return Holdings.bestEvidencedFirst(all);
    }

    /** Ids of the organizations at a level, the best evidenced first. */
    private static Set<String> ids(List<Holding> bestFirst, Level level) {
        Set<String> ids = new LinkedHashSet<>();
        for (Holding holding : bestFirst) {
            if (holding.level() == level) {
                ids.add(holding.organizationId());
            }
        }
        return ids;
    }
}

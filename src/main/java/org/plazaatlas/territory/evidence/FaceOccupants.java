package org.plazaatlas.territory.evidence;

import org.plazaatlas.model.Level;
import org.plazaatlas.territory.evidence.AreaEvidence.InForce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The organizations in a place and the evidence of their disputes; keeps the label that the
 * rivalries of a day make of them.
 */
public final class FaceOccupants {

    private record Judgement(Rivalries rivalries, FaceLabel label, PowerHolders standing) {}

    private final List<Holding> shown;
    private final ContestReading contests;

    /** Equal standings are one object. */
    private final Map<PowerHolders, PowerHolders> standings;

    private final Map<FaceLabel, FaceLabel> labels = new ConcurrentHashMap<>();

    /** Rivalries seldom change from one day to the next. */
    private volatile Judgement latest;

    private FaceOccupants(
            List<Holding> shown,
            ContestReading contests,
            Map<PowerHolders, PowerHolders> standings) {
        this.shown = shown;
        this.contests = contests;
        this.standings = standings;
        latest = new Judgement(null, FaceLabel.UNCLAIMED, standing(FaceLabel.UNCLAIMED));
    }

    /**
     * Reads who is in a place.
     *
     * @param there what is told of each area that covers it
     * @param standings keeps equal standings as one object
     */
    public static FaceOccupants of(
            List<InForce> there,
            FactionTree lineage,
            EvidenceRule rule,
            Holdings holdings,
            Map<PowerHolders, PowerHolders> standings,
            LocalDate day) {
        PlaceReading.Reading reading =
                PlaceReading.of(
                        there.stream().flatMap(area -> area.claims().stream()).toList(),
                        lineage,
                        rule,
                        holdings,
                        day);
        List<DisputeEvidence> disputes =
                there.stream().flatMap(area -> area.disputes().stream()).toList();
        return new FaceOccupants(
                reading.shown(), new ContestReading(reading, disputes, lineage), standings);
    }

    public FaceLabel label(Rivalries rivalries) {
        return judgement(rivalries).label();
    }

    /** The same object for all occupants that differ only in the evidence. */
    public PowerHolders standing(Rivalries rivalries) {
        return judgement(rivalries).standing();
    }

    private Judgement judgement(Rivalries rivalries) {
        Judgement judgement = latest;
        if (judgement.rivalries() != rivalries) {
            FaceLabel label = labels.computeIfAbsent(judge(rivalries), made -> made);
            judgement = new Judgement(rivalries, label, standing(label));
            latest = judgement;
        }
        return judgement;
    }

    private PowerHolders standing(FaceLabel label) {
        return standings.computeIfAbsent(
                PowerHolders.of(label.holdings(), label.contests()), standing -> standing);
    }

    private FaceLabel judge(Rivalries rivalries) {
        if (shown.isEmpty()) {
            return FaceLabel.UNCLAIMED;
        }
        ContestReading.Reading fought = contests.under(rivalries::areRivals);
        List<Holding> all = withFactions(fought.factions());
        PowerHolders who = PowerHolders.of(all, fought.contests());
        return FaceLabel.ofDay(
                all,
                FaceState.of(
                        who.dominantIds(),
                        presentBestFirst(all),
                        fought.contests(),
                        rivalries::areRivals));
    }

    private static Set<String> presentBestFirst(List<Holding> bestFirst) {
        return bestFirst.stream()
                .filter(holding -> holding.level() == Level.PRESENCE)
                .map(Holding::organizationId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Holding> withFactions(Collection<Holding> factions) {
        List<Holding> all = new ArrayList<>(shown);
        all.addAll(factions);
        return Holdings.bestEvidencedFirst(all);
    }
}

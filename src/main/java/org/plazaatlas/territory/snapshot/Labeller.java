package org.plazaatlas.territory.snapshot;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.territory.evidence.AreaEvidence;
import org.plazaatlas.territory.evidence.AreaEvidence.InForce;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.FaceClasses;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceOccupants;
import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holdings;
import org.plazaatlas.territory.evidence.Labelling;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.evidence.Verdicts;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.turf.BalanceOnDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;

/**
 * Labels the faces of a mosaic on a day, class by class. Few claims change from one day to the
 * next, so it labels again only the classes under areas whose claims have changed. Safe for use by
 * several threads.
 */
public final class Labeller {

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final EvidenceRule rule;
    private final Holdings holdings;

    /** What is told of each area. */
    private final List<AreaEvidence> evidence;

    private final FaceClasses classes;
    private final Map<List<InForce>, FaceOccupants> occupants = new ConcurrentHashMap<>();
    private final Verdicts verdicts = new Verdicts();
    private final Map<FaceValues<FaceLabel>, Labelling> labellings = new ConcurrentHashMap<>();
    private final Map<Powers, BalanceOnDay> balances = new ConcurrentHashMap<>();

    /** By day. Each day starts from the one before it, because it differs little from that. */
    private final NavigableMap<LocalDate, ClassState> states = new ConcurrentSkipListMap<>();

    private final ClassState nothingInForce;

    /** What is in force in each area on a day, and who therefore occupies each class. */
    private record ClassState(InForce[] inForce, FaceOccupants[] occupants) {}

    /** What distinguishes balances of power. */
    private record Powers(FaceValues<PowerHolders> standings, Rivalries rivalries) {}

    /**
     * @throws IllegalArgumentException if the mosaic lacks the area of a claim or dispute
     */
    public Labeller(Mosaic mosaic, Evidence evidence, FactionTree lineage, EvidenceRule rule) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        this.rule = rule;
        holdings = new Holdings(mosaic::isApproximate);
        Map<Area, AreaEvidence> byArea = evidence.byArea();
        this.evidence = List.copyOf(byArea.values());
        classes = new FaceClasses(mosaic, List.copyOf(byArea.keySet()));
        nothingInForce = nothingInForce();
    }

    private ClassState nothingInForce() {
        InForce[] inForce = new InForce[evidence.size()];
        Arrays.fill(inForce, InForce.NOTHING);
        FaceOccupants[] ofClasses = new FaceOccupants[classes.count()];
        Arrays.fill(ofClasses, occupants(List.of()));
        return new ClassState(inForce, ofClasses);
    }

    /** The labels on a day: the same object for days with equal labels. */
    public Labelling label(LocalDate day, Rivalries rivalries) {
        return label(on(day), rivalries);
    }

    private Labelling label(ClassState state, Rivalries rivalries) {
        FaceOccupants[] ofClasses = state.occupants();
        FaceLabel[] labels = new FaceLabel[ofClasses.length];
        Arrays.setAll(labels, i -> ofClasses[i].label(rivalries));
        return labellings.computeIfAbsent(new FaceValues<>(classes, labels), Labelling::new);
    }

    /** The balance of power on a day: the same object for days on which it is equal. */
    public BalanceOnDay balance(LocalDate day, Rivalries rivalries) {
        return balance(on(day), rivalries);
    }

    private BalanceOnDay balance(ClassState state, Rivalries rivalries) {
        FaceOccupants[] ofClasses = state.occupants();
        PowerHolders[] ofEach = new PowerHolders[ofClasses.length];
        Arrays.setAll(ofEach, i -> ofClasses[i].standing(rivalries));
        return balances.computeIfAbsent(
                new Powers(new FaceValues<>(classes, ofEach), rivalries),
                powers -> new BalanceOnDay(mosaic, lineage, powers.standings(), rivalries));
    }

    /**
     * A day on which evidence is as old as on the day before.
     *
     * @param before the last day before it on which anything changed
     */
    public Snapshot unfaded(LocalDate day, LocalDate before, Rivalries rivalries) {
        ClassState state = advance(on(before), evidence -> evidence.unfadedOn(day));
        return new Snapshot(
                new DateRange(day, day.plusDays(1)),
                mosaic,
                () -> label(state, rivalries),
                balance(state, rivalries));
    }

    private ClassState on(LocalDate day) {
        return states.computeIfAbsent(day, this::state);
    }

    private ClassState state(LocalDate day) {
        Map.Entry<LocalDate, ClassState> before = states.lowerEntry(day);
        return advance(
                before == null ? nothingInForce : before.getValue(), evidence -> evidence.on(day));
    }

    private ClassState advance(ClassState known, Function<AreaEvidence, InForce> then) {
        InForce[] inForce = new InForce[evidence.size()];
        BitSet changed = new BitSet();
        for (int area = 0; area < inForce.length; area++) {
            inForce[area] = then.apply(evidence.get(area));
            if (inForce[area] != known.inForce()[area]) {
                classes.addClassesUnder(area, changed);
            }
        }
        FaceOccupants[] ofClasses = known.occupants().clone();
        changed.stream().forEach(i -> ofClasses[i] = occupants(i, inForce));
        return new ClassState(inForce, ofClasses);
    }

    private FaceOccupants occupants(int faceClass, InForce[] inForce) {
        List<InForce> there = new ArrayList<>(4);
        classes.forEachAreaOver(
                faceClass,
                area -> {
                    if (inForce[area] != InForce.NOTHING) {
                        there.add(inForce[area]);
                    }
                });
        return occupants.computeIfAbsent(there, this::occupants);
    }

    private FaceOccupants occupants(List<InForce> there) {
        return FaceOccupants.of(there, lineage, rule, holdings, verdicts);
    }
}

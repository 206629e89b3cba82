package org.plazaatlas.territory.snapshot;

import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.AreaEvidence;
import org.plazaatlas.territory.evidence.AreaEvidence.InForce;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.FaceClasses;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FaceOccupants;
import org.plazaatlas.territory.evidence.FaceValues;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Holdings;
import org.plazaatlas.territory.evidence.Labelling;
import org.plazaatlas.territory.evidence.PowerHolders;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.turf.BalanceOnDay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * Labels the faces of a mosaic on a day, class by class. As few claims differ from day to day, it
 * looks again only at the classes under areas where something does. Safe for use by several
 * threads.
 */
public final class Labeller {

    private final Mosaic mosaic;
    private final FactionTree lineage;
    private final Holdings holdings;

    /** What is said of each claimed area. */
    private final List<AreaEvidence> evidence;

    private final FaceClasses classes;
    private final Map<List<InForce>, FaceOccupants> occupancies = new ConcurrentHashMap<>();
    private final Map<List<Holding>, FaceOccupants> occupanciesByWhatIsShown =
            new ConcurrentHashMap<>();
    private final Map<PowerHolders, PowerHolders> standings = new ConcurrentHashMap<>();
    private final Map<FaceValues<FaceLabel>, Labelling> labellings = new ConcurrentHashMap<>();
    private final Map<Powers, BalanceOnDay> balances = new ConcurrentHashMap<>();

    /** The days asked for: the next one is likely to differ in little from the one before it. */
    private final NavigableMap<LocalDate, ClassState> states = new ConcurrentSkipListMap<>();

    private final ClassState nothingInForce;

    /** Who is where: what is in force in each area, and what that makes of each class. */
    private record ClassState(InForce[] inForce, FaceOccupants[] occupancies) {}

    /** What balances of power differ in. */
    private record Powers(FaceValues<PowerHolders> standings, Rivalries rivalries) {}

    public Labeller(Mosaic mosaic, List<ClaimValidity> terms, FactionTree lineage) {
        this.mosaic = mosaic;
        this.lineage = lineage;
        holdings = new Holdings(mosaic::isApproximate);
        Map<Area, List<ClaimValidity>> byArea =
                terms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        term -> term.claim().area(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        evidence =
                byArea.values().stream().map(ofArea -> new AreaEvidence(ofArea, holdings)).toList();
        classes = new FaceClasses(mosaic, List.copyOf(byArea.keySet()));
        nothingInForce = nothingInForce();
    }

    private ClassState nothingInForce() {
        InForce[] inForce = new InForce[evidence.size()];
        Arrays.fill(inForce, InForce.NOTHING);
        FaceOccupants[] ofClasses = new FaceOccupants[classes.count()];
        Arrays.fill(ofClasses, occupancyShowing(List.of()));
        return new ClassState(inForce, ofClasses);
    }

    /** The labels on a day: the same object for days on which they are the same. */
    public Labelling label(LocalDate day, Rivalries rivalries) {
        FaceOccupants[] ofClasses = on(day).occupancies();
        FaceLabel[] labels = new FaceLabel[ofClasses.length];
        Arrays.setAll(labels, i -> ofClasses[i].label(rivalries));
        return labellings.computeIfAbsent(new FaceValues<>(classes, labels), Labelling::new);
    }

    /** The balance of power on a day: the same object for days on which it is the same. */
    public BalanceOnDay balance(LocalDate day, Rivalries rivalries) {
        FaceOccupants[] ofClasses = on(day).occupancies();
        PowerHolders[] ofEach = new PowerHolders[ofClasses.length];
        Arrays.setAll(ofEach, i -> ofClasses[i].standing());
        return balances.computeIfAbsent(
                new Powers(new FaceValues<>(classes, ofEach), rivalries),
                powers -> new BalanceOnDay(mosaic, lineage, powers.standings(), rivalries));
    }

    private ClassState on(LocalDate day) {
        return states.computeIfAbsent(day, this::state);
    }

    private ClassState state(LocalDate day) {
        Map.Entry<LocalDate, ClassState> before = states.lowerEntry(day);
        return advance(before == null ? nothingInForce : before.getValue(), day);
    }

    private ClassState advance(ClassState known, LocalDate day) {
        InForce[] inForce = new InForce[evidence.size()];
        BitSet changed = new BitSet();
        for (int area = 0; area < inForce.length; area++) {
            inForce[area] = evidence.get(area).on(day);
            if (inForce[area] != known.inForce()[area]) {
                changed.or(classes.under(area));
            }
        }
        FaceOccupants[] ofClasses = known.occupancies().clone();
        changed.stream().forEach(i -> ofClasses[i] = occupancy(i, inForce, day));
        return new ClassState(inForce, ofClasses);
    }

    private FaceOccupants occupancy(int faceClass, InForce[] inForce, LocalDate day) {
        BitSet areas = classes.areasOver(faceClass);
        List<InForce> there = new ArrayList<>(4);
        for (int area = areas.nextSetBit(0); area >= 0; area = areas.nextSetBit(area + 1)) {
            if (inForce[area] != InForce.NOTHING) {
                there.add(inForce[area]);
            }
        }
        return occupancies.computeIfAbsent(there, known -> occupancy(known, day));
    }

    private FaceOccupants occupancy(List<InForce> there, LocalDate day) {
        Map<String, Holding> byOrganization = new LinkedHashMap<>();
        for (InForce inForce : there) {
            for (Holding holding : inForce.holdings()) {
                byOrganization.merge(
                        holding.organizationId(),
                        holding,
                        (one, other) -> holdings.sumUp(claims(one, other), day));
            }
        }
        return occupancyShowing(Holdings.refine(byOrganization.values(), lineage));
    }

    private FaceOccupants occupancyShowing(List<Holding> shown) {
        return occupanciesByWhatIsShown.computeIfAbsent(
                shown,
                _ ->
                        new FaceOccupants(
                                shown,
                                standings.computeIfAbsent(
                                        PowerHolders.of(shown), standing -> standing)));
    }

    private static Collection<Claim> claims(Holding one, Holding other) {
        List<Claim> both = new ArrayList<>(one.claims());
        both.addAll(other.claims());
        return both;
    }
}

package org.plazaatlas.dossier.reading;

import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the pairs of rivals that hold the same faces of a place without evidence that they fight
 * there, and how much.
 */
public final class RivalMeetings {

    private final DossierContext context;
    private final Snapshot snapshot;

    public RivalMeetings(DossierContext context) {
        this.context = context;
        snapshot = context.snapshot();
    }

    /** Two rivals, by id, the first before the second. */
    private record Pair(String firstId, String secondId) implements Comparable<Pair> {
        static Pair of(String oneId, String otherId) {
            return oneId.compareTo(otherId) < 0
                    ? new Pair(oneId, otherId)
                    : new Pair(otherId, oneId);
        }

        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::firstId)
                    .thenComparing(Pair::secondId)
                    .compare(this, other);
        }
    }

    /** The area that two rivals share, by how many of the two are dominant there. */
    private static final class Meeting {
        private final double[] squareKmByDominants = new double[3];

        void add(Face face, Holding one, Holding other) {
            int dominants = 0;
            dominants += one.level() == Level.DOMINANT ? 1 : 0;
            dominants += other.level() == Level.DOMINANT ? 1 : 0;
            squareKmByDominants[dominants] += face.areaSquareKm();
        }

        int mostDominants() {
            return squareKmByDominants[2] > 0 ? 2 : squareKmByDominants[1] > 0 ? 1 : 0;
        }

        double squareKm(int dominants) {
            return squareKmByDominants[dominants];
        }

        double wholeSquareKm() {
            return DoubleStream.of(squareKmByDominants).sum();
        }
    }

    /** One fact for each pair of rivals in some faces, those first who are both dominant. */
    public List<Fact> in(FaceSet faces) {
        Map<Pair, Meeting> meetings = new TreeMap<>();
        faces.stream()
                .mapToObj(snapshot.mosaic().faces()::get)
                .forEach(face -> addMeetings(meetings, face));
        return meetings.entrySet().stream()
                .sorted(
                        Map.Entry.comparingByValue(
                                Comparator.comparingInt(Meeting::mostDominants)
                                        .thenComparingDouble(Meeting::wholeSquareKm)
                                        .reversed()))
                .map(e -> fact(e.getKey(), e.getValue()))
                .toList();
    }

    private void addMeetings(Map<Pair, Meeting> meetings, Face face) {
        FaceLabel label = snapshot.label(face.index());
        List<Holding> holdings = label.holdings();
        for (int i = 0; i < holdings.size(); i++) {
            for (Holding other : holdings.subList(i + 1, holdings.size())) {
                Holding one = holdings.get(i);
                if (isQuietRivalry(one.organizationId(), other.organizationId(), label)) {
                    meetings.computeIfAbsent(
                                    Pair.of(one.organizationId(), other.organizationId()),
                                    _ -> new Meeting())
                            .add(face, one, other);
                }
            }
        }
    }

    private boolean isQuietRivalry(String oneId, String otherId, FaceLabel label) {
        OrganizationPair pair = OrganizationPair.of(oneId, otherId);
        return snapshot.areRivals(oneId, otherId)
                && label.contests().stream().noneMatch(contest -> contest.pair().equals(pair));
    }

    private Fact fact(Pair pair, Meeting meeting) {
        List<Relation> relations =
                new OrganizationRelations(context)
                        .between(pair.firstId(), pair.secondId(), RelationKind.RIVAL);
        return new Fact(
                context.say(
                        "rivals.pair",
                        context.organization(pair.firstId()),
                        context.organization(pair.secondId())),
                DossierContext.joined(
                        IntStream.of(2, 1, 0)
                                .filter(dominants -> meeting.squareKm(dominants) > 0)
                                .mapToObj(dominants -> extent(dominants, meeting))),
                DossierContext.sources(relations.stream().map(Relation::sourceId).toList()));
    }

    private String extent(int dominants, Meeting meeting) {
        return context.say(
                "rivals.dominant." + dominants,
                context.numbers().squareKm(meeting.squareKm(dominants)));
    }
}

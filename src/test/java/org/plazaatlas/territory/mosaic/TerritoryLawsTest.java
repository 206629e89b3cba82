package org.plazaatlas.territory.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.ClaimValidity;
import org.plazaatlas.territory.evidence.DisputesTold;
import org.plazaatlas.territory.evidence.Evidence;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FightingThreshold;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.evidence.Labelling;
import org.plazaatlas.territory.evidence.OrganizationPair;
import org.plazaatlas.territory.evidence.RelationValidity;
import org.plazaatlas.territory.evidence.Rivalries;
import org.plazaatlas.territory.evidence.Weighing;
import org.plazaatlas.territory.snapshot.Labeller;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.snapshot.StatusShare;
import org.plazaatlas.territory.time.Histories;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.territory.turf.Zone;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Laws of territory, on random atlases and on the bundled one, over all change dates. */
@Execution(ExecutionMode.CONCURRENT)
class TerritoryLawsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void partsOfAStateAddUpToItsAreaOnEveryDate(History history) {
        for (State state : history.atlas().contents().states()) {
            double area =
                    new EllipsoidalMeasure(history.atlas().projection())
                            .areaSquareKm(state.outline());
            for (LocalDate day : history.changeDates()) {
                double sum =
                        history.at(day).sharesOf(state.code()).stream()
                                .mapToDouble(StatusShare::areaSquareKm)
                                .sum();
                assertThat(sum)
                        .as("state %s on %s", state.code(), day)
                        .isCloseTo(area, within(area * 1e-4));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void nothingChangesBetweenTwoChangeDates(History history) {
        Random random = new Random(7);
        Evidence evidence = evidence(history.atlas());
        for (int i = 0; i < 40; i++) {
            LocalDate day = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(20 * 365));
            Labelling onThatDay =
                    new Labeller(
                                    history.mosaic(),
                                    evidence,
                                    history.lineage(),
                                    EvidenceRule.DEFAULT)
                            .label(day, rivalriesOn(day, history));
            Snapshot snapshot = history.at(day);
            for (int face = 0; face < history.mosaic().faces().size(); face++) {
                assertThat(snapshot.label(face)).as("%s", day).isEqualTo(onThatDay.label(face));
            }
        }
    }

    private static Evidence evidence(Atlas atlas) {
        return Evidence.of(
                atlas.contents().claims().stream()
                        .map(claim -> ClaimValidity.of(claim, History.DEFAULT_CARRY_FORWARD))
                        .toList(),
                DisputesTold.in(atlas, FightingThreshold.DEFAULT, _ -> true),
                new Weighing(atlas, EvidenceWeights.DEFAULT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void equalLabelsAreOneObject(History history) {
        Map<FaceLabel, FaceLabel> seen = new HashMap<>();
        for (LocalDate day : history.changeDates()) {
            for (LabelledRegion region : history.at(day).regions()) {
                FaceLabel first = seen.computeIfAbsent(region.label(), label -> label);
                assertThat(region.label()).as("%s", day).isSameAs(first);
            }
        }
    }

    /** Both sides: as the atlas tells it, and as it would with every pair told the other way. */
    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    void contestedAreasAreTheSameFromBothSides(History history) {
        History fromOtherSide = toldTheOtherWayRound(history);
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            for (JointArea area : snapshot.contestedAreas()) {
                assertThat(contestedFaces(area.secondId(), area.firstId(), snapshot))
                        .as("%s", day)
                        .isEqualTo(area.faces());
            }
            assertThat(fromOtherSide.at(day).contestedAreas())
                    .as("%s", day)
                    .containsExactlyInAnyOrderElementsOf(snapshot.contestedAreas());
        }
    }

    /** The same atlas with the parties of what it tells exchanged, and everything backwards. */
    private static History toldTheOtherWayRound(History history) {
        AtlasContents told = history.atlas().contents();
        AtlasContents backwards =
                new AtlasContents(
                        told.title(),
                        told.timeSpan(),
                        told.projection(),
                        told.states(),
                        told.surroundings(),
                        told.municipalities(),
                        told.seats(),
                        told.organizations().reversed(),
                        told.claims().reversed(),
                        told.relations().reversed().stream().map(r -> exchanged(r)).toList(),
                        told.disputes().reversed().stream().map(d -> exchanged(d)).toList(),
                        told.incidentSeries(),
                        told.events(),
                        told.cities(),
                        told.cityHomicides(),
                        told.homicides(),
                        told.populations(),
                        told.nationalFigures(),
                        told.presidencies(),
                        told.glossary(),
                        told.studies(),
                        told.foundingFacts(),
                        told.conflictRegions(),
                        told.sources(),
                        told.later());
        return History.of(new Atlas(backwards), history.mosaic());
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    private static Relation exchanged(Relation relation) {
        return new Relation(
                relation.secondId(),
                relation.firstId(),
                relation.kind(),
                relation.validTime(),
                relation.sourceId(),
                relation.locator(),
                relation.note());
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    private static Dispute exchanged(Dispute dispute) {
        return new Dispute(
                dispute.id(),
                dispute.secondId(),
                dispute.firstId(),
                dispute.area(),
                dispute.validTime(),
                dispute.evidenceDate(),
                dispute.intensity(),
                dispute.confidence(),
                dispute.sourceId(),
                dispute.locator(),
                dispute.note());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void whoeverFightsOverAPlaceIsShownThere(History history) {
        for (LocalDate day : history.changeDates()) {
            for (LabelledRegion region : history.at(day).regions()) {
                Set<String> shown = new HashSet<>();
                region.label().holdings().forEach(h -> shown.add(h.organizationId()));
                assertThat(region.label().contests())
                        .as("%s", day)
                        .allMatch(c -> shown.contains(c.pair().firstId()))
                        .allMatch(c -> shown.contains(c.pair().secondId()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aBoundaryIsAsLongFromEitherSide(History history) {
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            for (TurfBoundary boundary : snapshot.turfBoundaries()) {
                assertThat(lengthFrom(boundary.firstId(), boundary.secondId(), snapshot))
                        .as("%s %s-%s", day, boundary.firstId(), boundary.secondId())
                        .isCloseTo(
                                lengthFrom(boundary.secondId(), boundary.firstId(), snapshot),
                                within(1e-9))
                        .isCloseTo(boundary.lengthKm(), within(1e-9));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void jointAreasTogetherAreWhatIsContestedOrShared(History history) {
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            FaceSet contested = facesOf(label -> label.status().isContested(), snapshot);
            FaceSet both =
                    FaceSet.unionOf(
                            Stream.of(
                                    contested,
                                    facesOf(label -> label.dominant().size() > 1, snapshot)));
            assertThat(FaceSet.unionOf(snapshot.contestedAreas().stream().map(JointArea::faces)))
                    .as("%s", day)
                    .isEqualTo(contested);
            assertThat(FaceSet.unionOf(snapshot.jointAreas().stream().map(JointArea::faces)))
                    .as("%s", day)
                    .isEqualTo(both);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void jointAreasAddUpFaceByFaceAndPairByPair(History history) {
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            double pairs =
                    snapshot.jointAreas().stream().mapToDouble(JointArea::areaSquareKm).sum();
            double faces =
                    snapshot.mosaic().faces().stream()
                            .mapToDouble(f -> f.areaSquareKm() * pairsIn(f.index(), snapshot))
                            .sum();
            assertThat(pairs).as("%s", day).isCloseTo(faces, within(1e-6));
        }
    }

    /** Those that dominate together, and those that fight over the face. */
    private static int pairsIn(int face, Snapshot snapshot) {
        FaceLabel label = snapshot.label(face);
        Set<OrganizationPair> pairs = new HashSet<>(OrganizationPair.among(label.dominantIds()));
        label.contests().stream()
                .filter(contest -> contest.contests(label.dominantIds()))
                .forEach(contest -> pairs.add(contest.pair()));
        return pairs.size();
    }

    private static FaceSet facesOf(Predicate<FaceLabel> chosen, Snapshot snapshot) {
        return FaceSet.unionOf(
                snapshot.regions().stream()
                        .filter(region -> chosen.test(region.label()))
                        .map(LabelledRegion::faces));
    }

    /** Walks the edges as the one organization sees them. */
    private static double lengthFrom(String ownId, String otherId, Snapshot snapshot) {
        FaceSet own = dominantFaces(ownId, snapshot);
        FaceSet other = dominantFaces(otherId, snapshot);
        FaceSet contested = contestedFaces(ownId, otherId, snapshot);
        double length = 0;
        for (Edge edge : snapshot.mosaic().edges()) {
            int left = edge.left();
            int right = edge.right();
            if (left == Edge.OUTSIDE || right == Edge.OUTSIDE) {
                continue;
            }
            boolean ownEnds = own.contains(left) != own.contains(right);
            boolean otherEnds = other.contains(left) != other.contains(right);
            boolean weMeet = ownEnds && otherEnds && own.contains(left) != other.contains(left);
            int beyond = contested.contains(left) ? right : left;
            boolean fightEnds = contested.contains(left) != contested.contains(right);
            boolean oneBeyond = own.contains(beyond) != other.contains(beyond);
            length += weMeet || fightEnds && oneBeyond ? edge.lengthKm() : 0;
        }
        return length;
    }

    /** Where the two fight over the place. */
    private static FaceSet contestedFaces(String oneId, String otherId, Snapshot snapshot) {
        OrganizationPair pair = OrganizationPair.of(oneId, otherId);
        return facesOf(
                label ->
                        label.contests().stream()
                                .anyMatch(
                                        contest ->
                                                contest.pair().equals(pair)
                                                        && contest.contests(label.dominantIds())),
                snapshot);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void aParentsZoneHoldsThoseOfItsFactions(History history) {
        for (LocalDate day : history.changeDates()) {
            Snapshot snapshot = history.at(day);
            for (Zone zone : snapshot.zones()) {
                for (String parentId : history.lineage().ancestorsOf(zone.organizationId())) {
                    Zone parent = snapshot.zone(parentId).orElseThrow();
                    assertThat(zone.dominant().minus(parent.dominant()).isEmpty()).isTrue();
                    assertThat(whole(zone).minus(whole(parent)).isEmpty()).isTrue();
                }
                assertThat(zone.dominant().intersects(zone.presence())).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void anOrganizationAndItsFactionAreShownTogetherOnlyIfTheFactionFightsItsLike(History history) {
        for (LocalDate day : history.changeDates()) {
            for (LabelledRegion region : history.at(day).regions()) {
                FaceLabel label = region.label();
                for (OrganizationPair pair : pairsShown(label)) {
                    assertThat(
                                    !history.lineage().areOneLine(pair.firstId(), pair.secondId())
                                            || fightsItsLike(pair.firstId(), label)
                                            || fightsItsLike(pair.secondId(), label))
                            .as("%s on %s", pair, day)
                            .isTrue();
                }
            }
        }
    }

    private static List<OrganizationPair> pairsShown(FaceLabel label) {
        return OrganizationPair.among(
                label.holdings().stream().map(Holding::organizationId).toList());
    }

    private static boolean fightsItsLike(String organizationId, FaceLabel label) {
        return label.contests().stream()
                .anyMatch(c -> c.within().isPresent() && c.concerns(organizationId));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource(Histories.ALL)
    void everyOutlineIsValidAndAsLargeAsItsFaces(History history) {
        Snapshot snapshot = history.at(LocalDate.of(2015, 6, 1));
        for (LabelledRegion region : snapshot.regions()) {
            double faces =
                    region.faces().stream()
                            .mapToDouble(f -> snapshot.mosaic().faces().get(f).polygon().getArea())
                            .sum();
            var outline = snapshot.mosaic().outline(region.faces());
            assertThat(outline.isValid()).isTrue();
            assertThat(outline.getArea()).isCloseTo(faces, within(1e-3));
        }
    }

    private static FaceSet whole(Zone zone) {
        return FaceSet.unionOf(Stream.of(zone.dominant(), zone.presence()));
    }

    /** Where an organization is shown as dominant itself. */
    private static FaceSet dominantFaces(String organizationId, Snapshot snapshot) {
        return facesOf(label -> label.dominantIds().contains(organizationId), snapshot);
    }

    private static Rivalries rivalriesOn(LocalDate day, History history) {
        return new Rivalries(
                history.lineage(),
                history.atlas().contents().relations().stream()
                        .map(relation -> RelationValidity.of(relation, history.atlas()))
                        .filter(validity -> validity.inForce().contains(day))
                        .toList());
    }
}

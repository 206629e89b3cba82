package org.plazaatlas.briefing.data;

import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.EvidenceDates;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.mosaic.StatePart;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.territory.turf.TurfBoundary;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the tables of one view are made from.
 *
 * @param history tells what the account of the view tells
 * @param disputesByClaim ids of the disputes that imply presence, by the id of the implied claim
 */
record TableContext(
        History history,
        Dossiers dossiers,
        View view,
        Words words,
        Map<String, String> disputesByClaim) {

    static TableContext of(View view, History history, Dossiers dossiers) {
        History told = view.account().in(history);
        return new TableContext(
                told,
                dossiers,
                view,
                Words.of(TableContext.class, view.language()),
                disputesByClaim(told));
    }

    private static Map<String, String> disputesByClaim(History history) {
        Map<String, String> ids = new HashMap<>();
        for (DisputeEvidence dispute : history.disputes()) {
            dispute.presence()
                    .forEach(
                            implied ->
                                    ids.put(
                                            implied.claim().id(),
                                            dispute.told().map(Dispute::id).orElseThrow()));
        }
        return ids;
    }

    /** The same on another day. */
    TableContext on(LocalDate day) {
        return new TableContext(history, dossiers, view.withDate(day), words, disputesByClaim);
    }

    LocalDate date() {
        return view.date();
    }

    /** What holds on the days of the view. */
    Snapshot snapshot() {
        return history.over(view.days());
    }

    Mosaic mosaic() {
        return history.mosaic();
    }

    Atlas atlas() {
        return history.atlas();
    }

    CarryingClaims carrying(Snapshot snapshot) {
        return new CarryingClaims(snapshot, history.lineage());
    }

    /** Whether the view shows an organization, by itself or as a faction of the only one shown. */
    boolean shows(String organizationId) {
        return view.shows(organizationId)
                || view.shownAlone()
                        .filter(history.lineage().ancestorsOf(organizationId)::contains)
                        .isPresent();
    }

    /** The turf boundaries that the view shows, the longest first. */
    Stream<TurfBoundary> turfBoundaries() {
        return snapshot().turfBoundaries().stream()
                .filter(line -> showsTurf(line.firstId(), line.secondId()));
    }

    /**
     * Whether the view shows both; if it shows only one organization, whether that is one of them.
     */
    boolean showsTurf(String firstId, String secondId) {
        return view.shownAlone().isPresent()
                ? shows(firstId) || shows(secondId)
                : shows(firstId) && shows(secondId);
    }

    String organization(String id) {
        return name(Subject.organization(id));
    }

    String state(String code) {
        return name(Subject.state(code));
    }

    /** The names of organizations, in the order of their ids. */
    String organizations(Collection<String> ids) {
        return String.join(", ", ids.stream().sorted().map(this::organization).toList());
    }

    String name(Subject subject) {
        return dossiers.name(subject, view.language());
    }

    <E extends Enum<E> & Coded> CodedWord word(E constant) {
        return CodedWord.of(constant, words);
    }

    /** The codes of the states that some faces lie in, the largest part first. */
    List<String> statesOf(FaceSet faces) {
        return mosaic().partsByState(faces).stream().map(StatePart::stateCode).toList();
    }

    /** The names of the states that some faces lie in, the largest part first. */
    String stateNamesOf(FaceSet faces) {
        return states(statesOf(faces));
    }

    /** The names of states, by their codes. */
    String states(Collection<String> codes) {
        return String.join(", ", codes.stream().map(this::state).toList());
    }

    /**
     * Whole months from the date of evidence to the date of the view; empty if the evidence is
     * later, since it looks back.
     */
    Optional<Integer> ageMonths(PartialDate evidence) {
        return looksBack(evidence)
                ? Optional.empty()
                : Optional.of((int) ChronoUnit.MONTHS.between(evidence.firstDay(), date()));
    }

    /** Whether evidence is told after the date of the view, in retrospect. */
    boolean looksBack(PartialDate evidence) {
        return EvidenceDates.looksBack(evidence, date());
    }

    /** The newest evidence of the time of the view, or else the earliest that looks back. */
    PartialDate newestEvidence(Collection<Claim> claims) {
        return EvidenceDates.standingFor(claims.stream().map(Claim::evidenceDate).toList(), date());
    }

    /** The ids of claims that sources make, without those that disputes imply. */
    List<String> claimIds(Collection<Claim> claims) {
        return sorted(
                claims.stream().map(Claim::id).filter(id -> !disputesByClaim.containsKey(id)));
    }

    /** The ids of the disputes that imply some of the claims. */
    List<String> disputeIds(Collection<Claim> claims) {
        return sorted(
                claims.stream()
                        .map(claim -> Optional.ofNullable(disputesByClaim.get(claim.id())))
                        .flatMap(Optional::stream));
    }

    Optional<Source> source(String id) {
        return atlas().source(id);
    }

    /** The bodies whose findings some claims pass on. */
    List<String> origins(Collection<Claim> claims) {
        return sorted(
                claims.stream()
                        .map(
                                claim ->
                                        source(claim.sourceId())
                                                .map(Source::origin)
                                                .orElse(claim.sourceId())));
    }

    static List<String> sourceIds(Collection<Claim> claims) {
        return sorted(claims.stream().map(Claim::sourceId));
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.sorted().distinct().toList();
    }
}

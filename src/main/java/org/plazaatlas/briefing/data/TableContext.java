package org.plazaatlas.briefing.data;

import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tables of one view are made from.
 *
 * @param history counts the claims of the sources that the view asks for
 */
record TableContext(History history, Dossiers dossiers, View view, Words words) {

    static TableContext of(View view, History history, Dossiers dossiers) {
        return new TableContext(
                view.account().in(history),
                dossiers,
                view,
                Words.of(TableContext.class, view.language()));
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
        return CodedWord.of(constant, words.of(constant));
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
     * Whole months from the date of evidence to the date of the view; 0 if the evidence is later.
     */
    int ageMonths(PartialDate evidence) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(evidence.firstDay(), date()));
    }

    static PartialDate newestEvidence(Collection<Claim> claims) {
        return claims.stream()
                .map(Claim::evidenceDate)
                .max(Comparator.comparing(PartialDate::firstDay))
                .orElseThrow();
    }

    static List<String> ids(Collection<Claim> claims) {
        return claims.stream().map(Claim::id).sorted().distinct().toList();
    }

    static List<String> sourceIds(Collection<Claim> claims) {
        return sorted(claims.stream().map(Claim::sourceId));
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.sorted().distinct().toList();
    }
}

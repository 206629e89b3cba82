package org.plazaatlas.dossier.standing;

import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceDates;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.FaceSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists who is said to be in a place: a line for each organization, with how well that is
 * supported. Under it stand its factions, and the parent or factions that are counted with it.
 */
public final class OccupantLines {

    private final DossierContext context;
    private final FactionTree lineage;

    public OccupantLines(DossierContext context) {
        this.context = context;
        lineage = context.history().lineage();
    }

    /** The organizations in a state, the one that dominates most of it first. */
    public List<Link> ofState(String stateCode) {
        return lines(
                new StateOccupants(stateCode, context).all(),
                context.history().mosaic().facesOfState(stateCode));
    }

    /** The organizations in a face, the best evidenced first. */
    public List<Link> ofFace(int face) {
        FaceSet place = FaceSet.of(face);
        List<Occupant> occupants =
                context.snapshot().label(face).holdings().stream()
                        .map(holding -> new Occupant(holding, context.say(holding.level()), place))
                        .toList();
        return lines(occupants, place);
    }

    private List<Link> lines(List<Occupant> occupants, FaceSet place) {
        Map<String, List<Claim>> folded = folded(occupants, place);
        List<Link> lines = new ArrayList<>();
        for (Occupant occupant : occupants) {
            if (parentAmong(occupant, occupants).isEmpty()) {
                add(occupant, occupants, folded, lines);
            }
        }
        return lines;
    }

    /** Adds an organization, then its factions that are shown, then what is counted with it. */
    private void add(
            Occupant occupant,
            List<Occupant> occupants,
            Map<String, List<Claim>> folded,
            List<Link> lines) {
        lines.add(shown(occupant, parentAmong(occupant, occupants)));
        String id = occupant.organizationId();
        occupants.stream()
                .filter(other -> parentAmong(other, occupants).equals(Optional.of(id)))
                .forEach(faction -> add(faction, occupants, folded, lines));
        List.copyOf(folded.keySet()).stream()
                .filter(other -> lineage.areOneLine(other, id))
                .forEach(other -> lines.add(countedWith(id, other, folded.remove(other))));
    }

    /** The nearest organization shown in the place that one is part of. */
    private Optional<String> parentAmong(Occupant occupant, List<Occupant> occupants) {
        return lineage.ancestorsOf(occupant.organizationId()).stream()
                .filter(
                        ancestor ->
                                occupants.stream()
                                        .anyMatch(o -> o.organizationId().equals(ancestor)))
                .findFirst();
    }

    /**
     * The claims of organizations that are shown nowhere in the place, since others stand for them.
     */
    private Map<String, List<Claim>> folded(List<Occupant> occupants, FaceSet place) {
        Map<String, List<Claim>> folded = new LinkedHashMap<>();
        for (Claim claim : new PlaceEvidence(place, context).told()) {
            boolean isShown =
                    occupants.stream()
                            .anyMatch(o -> o.organizationId().equals(claim.organizationId()));
            if (!isShown) {
                folded.computeIfAbsent(claim.organizationId(), _ -> new ArrayList<>()).add(claim);
            }
        }
        return folded;
    }

    private Link shown(Occupant occupant, Optional<String> parentId) {
        Holding holding = occupant.main();
        return link(
                holding.organizationId(),
                DossierContext.joined(
                        occupant.extent(),
                        support(occupant),
                        PlaceStanding.isSaidToDominate(holding)
                                ? context.say("occupant.alsoNamed")
                                : "",
                        context.say(holding.confidence()),
                        context.dates().evidence(evidence(holding), context.date()),
                        holding.approximate() ? context.say("area.approximate") : "",
                        parentId.map(
                                        id ->
                                                context.say(
                                                        "occupant.faction",
                                                        context.ofOrganization(id)))
                                .orElse("")),
                holding.claims());
    }

    private String support(Occupant occupant) {
        return new SupportWords(context)
                .of(new PlaceEvidence(occupant.sample(), context).of(occupant.main()));
    }

    /** The date of the evidence at its level, or of all its evidence if others decide the level. */
    private PartialDate evidence(Holding holding) {
        List<PartialDate> atLevel = dates(holding, holding.level());
        List<PartialDate> dates = atLevel.isEmpty() ? dates(holding, Level.DOMINANT) : atLevel;
        return EvidenceDates.standingFor(dates, context.date());
    }

    private static List<PartialDate> dates(Holding holding, Level level) {
        return holding.claims().stream()
                .filter(claim -> claim.level() == level)
                .map(Claim::evidenceDate)
                .toList();
    }

    /** A line for a parent or faction that another organization stands for. */
    private Link countedWith(String shownId, String foldedId, List<Claim> claims) {
        String key =
                lineage.isWithin(shownId, foldedId)
                        ? "occupant.countedWithFaction"
                        : "occupant.countedWithParent";
        return link(
                foldedId,
                context.say(key, context.theOrganization(shownId), claims.size()),
                claims);
    }

    private Link link(String organizationId, String detail, List<Claim> claims) {
        return new Link(
                Subject.organization(organizationId),
                context.organization(organizationId),
                detail,
                Optional.of(organizationId),
                DossierContext.sources(claims.stream().map(Claim::sourceId).toList()));
    }
}

package org.plazaatlas.briefing.checks;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.page.PictureInspection;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.model.Claim;
import org.plazaatlas.territory.evidence.EvidenceAge;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks a page before it is exported. A person weighs the findings; none prevents an export. Safe
 * for use by several threads.
 */
public final class PictureChecks {

    /** From this age on, evidence is old, as on the map. */
    public static final Period DEFAULT_EVIDENCE_LIMIT = EvidenceAge.OLD.from();

    private final History history;
    private final Scenes scenes;
    private final PictureInspection inspection;
    private final FindingWords wording;

    public PictureChecks(History history, Dossiers dossiers) {
        this.history = history;
        scenes = new Scenes(dossiers.gauge());
        inspection = new PictureInspection(history.atlas(), history.mosaic());
        wording = new FindingWords(dossiers);
    }

    /** The findings with the default limit for the age of evidence. */
    public List<PictureFinding> of(Plate plate) {
        return of(plate, DEFAULT_EVIDENCE_LIMIT);
    }

    /**
     * The findings, in the order of {@link PictureFinding.Kind}; empty if there are none. On a page
     * of several maps, only the first map is checked, but the lettering of all.
     */
    public List<PictureFinding> of(Plate plate, Period evidenceLimit) {
        List<PictureFinding> findings =
                new ArrayList<>(
                        of(plate.view(), plate.map(), PageLettering.of(plate), evidenceLimit));
        new CallOutCheck(wording).of(plate).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /**
     * @param map how the view is laid out
     * @param type the lettering of the page
     */
    List<PictureFinding> of(View view, MapLayout map, PageLettering type, Period evidenceLimit) {
        Scene scene = scenes.of(view);
        Set<Claim> claims = inspection.claims(map, scene);
        List<PictureFinding> findings = new ArrayList<>();
        new SourceCheck(history.atlas(), wording)
                .of(claims, map.sourceIds())
                .ifPresent(findings::add);
        new SelectionCheck(history.atlas(), wording)
                .of(view, scene.snapshot())
                .ifPresent(findings::add);
        new EvidenceCheck(history.mosaic(), wording)
                .of(onTheDay(claims, view), view.date(), evidenceLimit)
                .ifPresent(findings::add);
        findings.addAll(new ColourCheck(wording).of(inspection.lookAlikes(map, scene)));
        LetteringCheck lettering = new LetteringCheck(wording);
        lettering.small(type).ifPresent(findings::add);
        lettering.missing(type.lines()).ifPresent(findings::add);
        lettering.cut(type.cut()).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    /** Leaves out claims of the earlier day from which changes are counted. */
    private List<Claim> onTheDay(Set<Claim> claims, View view) {
        return view.account().in(history).claimsInForce(view.date()).stream()
                .filter(claims::contains)
                .toList();
    }
}

package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.wording.Headline;
import org.plazaatlas.cartography.wording.Headlines;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.FactionTree;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.View;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the organization that a picture is most about, for the one accent of a picture in greys.
 */
public final class LeadingOrganization {

    private final FactionTree lineage;
    private final Headlines headlines;

    public LeadingOrganization(Atlas atlas) {
        lineage = new FactionTree(atlas);
        headlines = new Headlines(atlas);
    }

    /** The organizations that the suggested title names, in its order. */
    public List<String> inTitle(View view, Scene scene) {
        return headlines.of(view, scene).map(Headline::organizationIds).orElse(List.of());
    }

    /**
     * The organization that is shown alone, or that the suggested title names first; else the one
     * that dominates most of the picture by itself, with its factions; empty if none dominates
     * anything.
     */
    public Optional<String> in(View view, Scene scene, PictureFrame frame) {
        return view.shownAlone()
                .or(() -> inTitle(view, scene).stream().findFirst())
                .or(() -> mostDominant(view, scene.snapshot(), frame));
    }

    private Optional<String> mostDominant(View view, Snapshot snapshot, PictureFrame frame) {
        Map<String, Double> areas = new HashMap<>();
        for (Face face : frame.mosaic().faces()) {
            if (frame.extent().touches(face.polygon().getEnvelopeInternal())) {
                alone(snapshot.label(face.index()), view)
                        .ifPresent(id -> areas.merge(id, face.areaSquareKm(), Double::sum));
            }
        }
        return areas.entrySet().stream()
                .max(
                        Map.Entry.<String, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Optional<String> alone(FaceLabel label, View view) {
        Set<String> heads =
                label.dominant().stream()
                        .map(Holding::organizationId)
                        .filter(view::shows)
                        .map(this::head)
                        .collect(Collectors.toSet());
        return heads.size() == 1 ? heads.stream().findFirst() : Optional.empty();
    }

    private String head(String organizationId) {
        List<String> ancestors = lineage.ancestorsOf(organizationId);
        return ancestors.isEmpty() ? organizationId : ancestors.getLast();
    }
}

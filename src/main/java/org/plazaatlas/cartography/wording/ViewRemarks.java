package org.plazaatlas.cartography.wording;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.EvidenceWeights;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.Look;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says how a view differs from one that shows all that is told. Without that, land that is empty
 * because something is hidden would read as land of which nothing is told.
 */
public final class ViewRemarks {

    /** Layers of statements; anybody sees whether names and lines of the base map are there. */
    private static final List<Layer> STATEMENTS =
            List.of(Layer.DOMINANCE, Layer.BOUNDARIES, Layer.PRESENCE, Layer.EVENTS);

    private final Atlas atlas;
    private final AttributionText attribution;

    public ViewRemarks(Atlas atlas) {
        this.atlas = atlas;
        attribution = new AttributionText(atlas);
    }

    /** A few words for each difference; none for a view that shows all by default. */
    public List<String> of(View view) {
        Words words = Words.of(ViewRemarks.class, view.language());
        List<String> remarks = new ArrayList<>();
        atlas.remark().ifPresent(remark -> remarks.add(remark.in(view.language())));
        attribution.of(view).ifPresent(remarks::add);
        addEvidence(view.rule(), words, remarks);
        if (view.look() != Look.AUTOMATIC && view.topic() instanceof Topic.Zones) {
            remarks.add(words.of(view.look()));
        }
        addHidden(view, words, remarks);
        return remarks;
    }

    private static void addEvidence(EvidenceRule rule, Words words, List<String> remarks) {
        if (rule.least() != LeastEvidence.ALL) {
            remarks.add(words.of(rule.least()));
        }
        if (!rule.weights().equals(EvidenceWeights.DEFAULT)) {
            remarks.add(words.get("remark.weights"));
        }
    }

    private void addHidden(View view, Words words, List<String> remarks) {
        if (!view.isOfOrganizations()) {
            return;
        }
        long hidden =
                view.hiddenOrganizations().stream()
                        .filter(id -> atlas.organization(id).isPresent())
                        .count();
        if (hidden > 0 && view.shownAlone().isEmpty()) {
            remarks.add(words.get("remark.organizations", hidden));
        }
        String layers =
                Stream.concat(
                                hiddenLayers(view).map(layer -> "remark.layer." + layer),
                                hasDisputes(view) ? Stream.of() : Stream.of("remark.disputes"))
                        .map(words::get)
                        .collect(Collectors.joining(", "));
        if (!layers.isEmpty()) {
            remarks.add(words.get("remark.layers", layers));
        }
    }

    /** Whether the disputes of states have marks, which stand below their names. */
    private static boolean hasDisputes(View view) {
        boolean zones = view.topic() instanceof Topic.Zones && view.shownAlone().isEmpty();
        boolean detailed = view.look() == Look.DETAILED && view.shows(Layer.PRESENCE);
        return !zones || !view.shows(Layer.DOMINANCE) || view.shows(Layer.STATE_NAMES) || detailed;
    }

    /** The statements that the view hides, without those that its look never shows. */
    private static Stream<Layer> hiddenLayers(View view) {
        return STATEMENTS.stream()
                .filter(layer -> !view.shows(layer))
                .filter(layer -> layer != Layer.PRESENCE || view.look() == Look.DETAILED);
    }
}

package org.plazaatlas.desktop.map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.plazaatlas.cartography.symbology.ColourVision;
import org.plazaatlas.cartography.wording.PageWords;
import org.plazaatlas.desktop.control.AttributionName;
import org.plazaatlas.desktop.control.IconButton;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.evidence.LeastEvidence;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Set;

/**
 * Says on the map itself how it differs from the default map: it shows hot spots, changes or
 * homicides, more than one day, follows only some sources, weighs evidence otherwise, hides
 * organizations, or simulates a colour vision. A button on each badge goes back to the default.
 * Without them a screenshot could be misread. The notice of a slow painting stands among them, so
 * that none lies on another.
 */
final class MapBadges extends Region {

    private static final double GAP = 8;

    private final AtlasModel model;
    private final LiveWords words;
    private final Badge topic;
    private final Badge window;
    private final Badge attribution;
    private final Badge evidence;
    private final Badge hidden;
    private final Badge vision;

    /**
     * @param notice stands below the badges
     */
    MapBadges(AtlasModel model, LiveWords words, PaintingNotice notice) {
        this.model = model;
        this.words = words;
        getStyleClass().add("map-badges");
        setPickOnBounds(false);
        topic = new Badge("topicBadge", () -> model.showTopic(Topic.ZONES));
        window = new Badge("windowBadge", () -> model.time().showWindow(TimeWindow.DAY));
        attribution = new Badge("voiceBadge", () -> model.showAccordingTo(Attribution.EVERYONE));
        evidence = new Badge("evidenceBadge", () -> model.weighBy(EvidenceRule.DEFAULT));
        hidden = new Badge("hiddenBadge", () -> model.hideOrganizations(Set.of()));
        vision = new Badge("visionBadge", () -> model.seeAs(ColourVision.NORMAL));
        getChildren().addAll(topic, window, attribution, evidence, hidden, vision, notice);
        notice.visibleProperty().subscribe(this::requestLayout);
        notice.textProperty().subscribe(this::requestLayout);
        model.viewProperty().subscribe(this::show);
        model.maps().arrangementProperty().subscribe(() -> show(model.view()));
        model.colourVisionProperty().subscribe(() -> show(model.view()));
    }

    /** The first of some rooms in which all of them have place. */
    Bounds choose(List<Bounds> rooms) {
        return cards().choose(rooms);
    }

    private CardColumns cards() {
        return new CardColumns(
                shown().stream()
                        .map(card -> new Dimension2D(card.prefWidth(-1), card.prefHeight(-1)))
                        .toList(),
                GAP);
    }

    private List<Region> shown() {
        return getChildren().stream().filter(Node::isVisible).map(Region.class::cast).toList();
    }

    @Override
    protected void layoutChildren() {
        List<Region> shown = shown();
        List<Bounds> places = cards().in(new BoundingBox(0, 0, getWidth(), getHeight()));
        for (int i = 0; i < shown.size(); i++) {
            Bounds place = places.get(i);
            shown.get(i)
                    .resizeRelocate(
                            place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
        }
    }

    private void show(View view) {
        topic.show(topic(view));
        window.show(window(view));
        boolean everyone = view.attribution().equals(Attribution.EVERYONE);
        attribution.show(everyone ? "" : attribution(view));
        evidence.show(evidence(view.rule()));
        hidden.show(hidden(view));
        ColourVision seen = model.colourVisionProperty().get();
        vision.show(seen == ColourVision.NORMAL ? "" : words.now().of(seen));
        requestLayout();
    }

    private String topic(View view) {
        Words now = words.now();
        if (model.maps().arrangementProperty().get() instanceof Arrangement.TwoMaps) {
            return now.get("topic.twoDates");
        }
        return switch (view.topic()) {
            case Topic.Zones() -> "";
            case Topic.HotSpots _ -> now.get("topic.hotSpots");
            case Topic.Homicides _ -> new PageWords(model.atlas(), view).title();
            case Topic.Changes(var since) ->
                    now.get("topic.changes", PartialDate.of(since).in(view.language()));
        };
    }

    private String window(View view) {
        String first = PartialDate.of(view.days().from()).in(view.language());
        return switch (view.window()) {
            case TimeWindow.Day _ -> "";
            case TimeWindow _ when !view.showsSeveralDays() -> "";
            case TimeWindow.Range _ ->
                    words.now()
                            .get(
                                    "window.range",
                                    first,
                                    PartialDate.of(view.date()).in(view.language()));
            case TimeWindow.Since _ -> words.now().get("window.cumulative", first);
        };
    }

    private String attribution(View view) {
        String name = AttributionName.of(view.attribution(), model.atlas(), view.language());
        return words.now().get("accordingToOnly", name);
    }

    private String evidence(EvidenceRule rule) {
        if (rule.least() != LeastEvidence.ALL) {
            return words.now().of(rule.least());
        }
        return rule.equals(EvidenceRule.DEFAULT) ? "" : words.now().get("evidence.weights");
    }

    /** The legend tells the same of one map, but hot spots and folded legends do not. */
    private String hidden(View view) {
        int count = view.hiddenOrganizations().size();
        return count == 0 ? "" : words.now().get("hidden", count);
    }

    /** A card with a text and a button that goes back to the default. */
    private final class Badge extends HBox {

        private final Label text = new Label();

        Badge(String id, Runnable close) {
            setId(id);
            getStyleClass().addAll("floating-card", "map-badge");
            text.setTextOverrun(OverrunStyle.ELLIPSIS);
            Button button = new IconButton(id + "Close", Feather.X);
            words.text(id + ".close").subscribe(((IconButton) button)::setName);
            button.setOnAction(_ -> close.run());
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(text, button);
        }

        void show(String shown) {
            text.setText(shown);
            setVisible(!shown.isEmpty());
        }
    }
}

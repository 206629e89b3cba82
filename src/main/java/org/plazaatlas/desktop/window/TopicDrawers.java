package org.plazaatlas.desktop.window;

import org.plazaatlas.desktop.settings.Drawer;
import org.plazaatlas.desktop.settings.PanelState;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Topic;

/**
 * Keeps the topic of the map and the open drawer in step: opening Hot spots or Changes shows that
 * topic on the map, closing the drawer brings the zones back. If the layers or the saved views are
 * opened instead, the topic stays until its badge on the map is closed. Homicides are chosen among
 * the layers, and stay likewise. The last settings of each topic are kept for the next time.
 */
final class TopicDrawers {

    private final AtlasModel model;
    private final PanelState panels;
    private Topic hotSpots;
    private Topic changes;

    private TopicDrawers(AtlasModel model, PanelState panels, PressureWeights weights) {
        this.model = model;
        this.panels = panels;
        hotSpots = new Topic.HotSpots(weights);
        changes = new Topic.Changes(yearBefore());
    }

    /**
     * Links topic and drawer from now on.
     *
     * @param weights the weights of the hot spots until the user sets others
     */
    static TopicDrawers link(AtlasModel model, PanelState panels, PressureWeights weights) {
        TopicDrawers link = new TopicDrawers(model, panels, weights);
        panels.drawerProperty().subscribe((before, now) -> link.followDrawer(before, now));
        link.followDrawer(null, panels.drawerProperty().get());
        model.topicProperty().subscribe(link::followTopic);
        return link;
    }

    private java.time.LocalDate yearBefore() {
        return model.atlas().contents().timeSpan().nearest(model.view().date().minusYears(1));
    }

    /** The weights of the hot spots that were set last. */
    PressureWeights weights() {
        return ((Topic.HotSpots) hotSpots).weights();
    }

    private void followDrawer(Drawer before, Drawer now) {
        if (now == Drawer.HOT_SPOTS) {
            model.showTopic(hotSpots);
        } else if (now == Drawer.CHANGES) {
            model.showTopic(changes);
        } else if (now == null && before != null && before.coloursMap()) {
            model.showTopic(Topic.ZONES);
        }
    }

    private void followTopic(Topic topic) {
        switch (topic) {
            case Topic.Zones() -> replaceTopicDrawer(null);
            case Topic.HotSpots _ -> {
                hotSpots = topic;
                replaceTopicDrawer(Drawer.HOT_SPOTS);
            }
            case Topic.Changes _ -> {
                changes = topic;
                replaceTopicDrawer(Drawer.CHANGES);
            }
            case Topic.Homicides() -> replaceTopicDrawer(Drawer.LAYERS);
        }
    }

    /** Replaces a drawer that colours the map by that of the topic; any other drawer stays. */
    private void replaceTopicDrawer(Drawer ofTopic) {
        Drawer open = panels.drawerProperty().get();
        if (open != null && open.coloursMap()) {
            panels.drawerProperty().set(ofTopic);
        }
    }
}

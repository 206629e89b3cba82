package org.plazaatlas.desktop.map;

import atlantafx.base.controls.Popover;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;

/**
 * The sources on which the map rests, the one with most claims first: as many by name as fit, the
 * rest in a list that opens. Each leads to its dossier.
 */
public final class SourceLineView extends HBox {

    private static final double LINK_WIDTH = 180;
    private static final double FRAME_WIDTH = 150;

    private final AtlasModel model;
    private final LiveWords words;
    private List<Source> sources = List.of();

    /** Nothing is said of sources before a map is there. */
    private boolean shown;

    public SourceLineView(AtlasModel model) {
        this.model = model;
        words = new LiveWords(SourceLineView.class, model.languageProperty());
        getStyleClass().add("source-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        widthProperty().subscribe(this::fill);
        model.languageProperty().subscribe(this::fill);
    }

    /** Shows the sources with these ids; ids that the atlas lacks are skipped. */
    public void show(List<String> sourceIds) {
        List<Source> now =
                sourceIds.stream().flatMap(id -> model.atlas().source(id).stream()).toList();
        if (!shown || !now.equals(sources)) {
            shown = true;
            sources = now;
            fill();
        }
    }

    /** What the number of the sources needs without a name, in pixels. */
    double leastWidth() {
        return getChildren().stream()
                .filter(part -> part.minWidth(-1) == part.prefWidth(-1))
                .mapToDouble(part -> part.prefWidth(-1) + getSpacing())
                .sum();
    }

    private void fill() {
        int named = Math.clamp((int) ((getWidth() - FRAME_WIDTH) / LINK_WIDTH), 0, sources.size());
        List<javafx.scene.Node> parts = new ArrayList<>();
        if (shown) {
            parts.add(caption(sources.isEmpty() ? "noSources" : "sources"));
        }
        sources.subList(0, named).forEach(source -> parts.add(link(source)));
        if (named < sources.size()) {
            parts.add(more(sources.size() - named, named));
        }
        getChildren().setAll(parts);
    }

    private Label caption(String key) {
        Label caption = new Label(words.now().get(key));
        caption.setMinWidth(Label.USE_PREF_SIZE);
        return caption;
    }

    private Hyperlink link(Source source) {
        Hyperlink link = new Hyperlink(SourceListView.shortName(source, model.view().language()));
        link.setMaxWidth(LINK_WIDTH);
        link.setOnAction(_ -> model.select(Subject.source(source.id())));
        return link;
    }

    private Hyperlink more(int count, int named) {
        Hyperlink more = new Hyperlink(words.now().get(named == 0 ? "count" : "more", count));
        more.setId("moreSources");
        more.setMinWidth(Hyperlink.USE_PREF_SIZE);
        more.setOnAction(_ -> showAll(more));
        return more;
    }

    private void showAll(Hyperlink owner) {
        Popover list = new Popover();
        list.setContentNode(new SourceListView(sources, model, list::hide));
        list.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        list.setAnimated(false);
        list.show(owner);
    }
}

package org.plazaatlas.desktop.charts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;

import org.plazaatlas.desktop.control.OrganizationSignViews;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.territory.time.AreaBand;
import org.plazaatlas.territory.time.AreaSeries;
import org.plazaatlas.territory.time.AreaStep;
import org.plazaatlas.view.Theme;

import java.util.List;

/**
 * The bands of the shown date with their signs and areas in thousands of km², the largest first.
 */
final class StreamLegend extends ScrollPane {

    private static final double SWATCH_WIDTH = 34;
    private static final Font NAME_FONT = Font.font("Inter", 12);

    /** What sign and figure leave of the column, in pixels. */
    private static final double NAME_WIDTH = 132;

    private static final double BOX_WIDTH = 20;
    private static final double BOX_HEIGHT = 12;

    /** All that the rows depend on; while it stays the same they are not made again. */
    private record Shown(AreaStep step, Language language, Theme theme) {}

    private final AtlasModel model;
    private final OrganizationSignViews signs;
    private final BandPaints paints;
    private final VBox rows = new VBox();
    private AreaSeries series;
    private Shown shown;

    StreamLegend(AtlasModel model, BandPaints paints) {
        this.model = model;
        this.paints = paints;
        signs = new OrganizationSignViews(model.atlas());
        rows.getStyleClass().add("chart-legend");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("chart-legend-scroll", "edge-to-edge");
        model.viewProperty().subscribe(_ -> refresh());
    }

    void show(AreaSeries changed) {
        series = changed;
        shown = null;
        refresh();
    }

    private void refresh() {
        if (series == null) {
            return;
        }
        Shown now =
                new Shown(
                        series.at(model.view().date()),
                        model.view().language(),
                        model.view().theme());
        if (!now.equals(shown)) {
            shown = now;
            rows.getChildren().setAll(rows(now));
        }
    }

    private List<HBox> rows(Shown now) {
        BandText text = new BandText(model.atlas(), now.language());
        return BandText.ranked(now.step(), series).stream()
                .map(band -> row(band, now, text))
                .toList();
    }

    private HBox row(AreaBand band, Shown now, BandText text) {
        Label name = new Label(fittingName(text.names(band)));
        name.setTooltip(new Tooltip(text.name(band)));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label area = new Label(text.thousands(now.step().squareKm(band)));
        area.setMinWidth(USE_PREF_SIZE);
        area.getStyleClass().add("chart-figure");
        HBox row = new HBox(sign(band, now.theme()), name, area);
        row.getStyleClass().add("chart-legend-row");
        return row;
    }

    /** The full name if it fits, else the short name. */
    private static String fittingName(List<String> names) {
        return ChartInk.widthOf(names.getFirst(), NAME_FONT) <= NAME_WIDTH
                ? names.getFirst()
                : names.getLast();
    }

    private Node sign(AreaBand band, Theme theme) {
        if (band instanceof AreaBand.Alone(String id)) {
            return new SwatchView(signs.of(id, theme));
        }
        Rectangle box = new Rectangle(BOX_WIDTH, BOX_HEIGHT, paints.of(band, theme));
        box.getStyleClass().add("chart-swatch");
        HBox place = new HBox(box);
        place.getStyleClass().add("chart-swatch-place");
        place.setMinWidth(SWATCH_WIDTH);
        return place;
    }
}

package org.plazaatlas.desktop.present;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.Legend.Swatch;
import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.desktop.control.SwatchView;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.Theme;

import java.util.List;

/** The legend below the map: at most eight rows, the last of which tells how many are left out. */
final class PresenterLegend extends FlowPane {

    private static final int MOST_ROWS = 8;
    private static final LegendRows ROWS =
            new LegendRows(
                    MOST_ROWS, List.of(Section.ORGANIZATIONS, Section.PATTERNS, Section.MARKS));

    private Legend shown;
    private double shownZoom;
    private Theme shownTheme;

    PresenterLegend() {
        getStyleClass().add("presenter-legend");
        setId("presenterLegend");
    }

    /** Sets the size of its type, in pixels. */
    void setType(double pixels) {
        setStyle("-fx-font-size: " + pixels + "px;");
    }

    /**
     * Shows the legend of a map.
     *
     * @param zoom how many times as large as usual the signs are
     */
    void show(Frame frame, double zoom) {
        Legend legend = frame.layout().legend();
        Theme theme = frame.view().theme();
        if (legend.equals(shown) && zoom == shownZoom && theme == shownTheme) {
            return;
        }
        shown = legend;
        shownZoom = zoom;
        shownTheme = theme;
        LegendRows.Shown rows = rows(legend);
        getChildren()
                .setAll(
                        rows.legend().entries().stream()
                                .map(entry -> line(entry, theme, zoom, frame.size().scale()))
                                .toList());
        if (rows.left() > 0) {
            Words words = Words.of(PresenterLegend.class, frame.view().language());
            getChildren().add(text(words.get("more", rows.left())));
        }
    }

    /** As many rows as there may be, or one fewer to leave room for the number of the others. */
    private static LegendRows.Shown rows(Legend legend) {
        LegendRows.Shown all = ROWS.of(legend);
        return all.left() == 0 ? all : ROWS.of(legend, MOST_ROWS - 1);
    }

    private static Label line(Legend.Entry entry, Theme theme, double zoom, double scale) {
        Label line = text(entry.text());
        entry.swatch().ifPresent(sign -> line.setGraphic(sign(sign, theme, zoom, scale)));
        return line;
    }

    private static ImageView sign(Swatch sign, Theme theme, double zoom, double scale) {
        ImageView view = new ImageView(SwatchView.image(sign, theme, scale));
        view.setFitWidth(Swatch.WIDTH * zoom);
        view.setFitHeight(Swatch.HEIGHT * zoom);
        return view;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("presenter-legend-line");
        return label;
    }
}

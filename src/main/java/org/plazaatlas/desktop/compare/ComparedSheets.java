package org.plazaatlas.desktop.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.map.MapSheet;
import org.plazaatlas.desktop.map.MapSheets;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Arrangement.TwoMaps;
import org.plazaatlas.view.View;

import java.util.List;
import java.util.Optional;

/**
 * Places the maps of the window: one alone, or two. Of two, the map of the date compared with is on
 * the left and the map of the window's date on the right, either side by side or one over the other
 * with a divider. Each of two maps shows its date.
 */
public final class ComparedSheets extends Region {

    private static final double LINE = 2;
    private static final double MARGIN = 12;

    private final ReadOnlyObjectProperty<Arrangement> arrangement;
    private final MapSheets sheets;
    private final SwipeDivider divider;
    private final Region line = new Region();
    private final Label mainDate = new Label();
    private final Label otherDate = new Label();

    public ComparedSheets(AtlasModel model, MapSheets sheets) {
        this.sheets = sheets;
        arrangement = model.maps().arrangementProperty();
        divider = new SwipeDivider(new LiveWords(ComparedSheets.class, model.languageProperty()));
        line.getStyleClass().add("compare-line");
        line.setMouseTransparent(true);
        stamp(mainDate, "mainDate", sheets.main());
        stamp(otherDate, "otherDate", sheets.other());
        getChildren().addAll(sheets.main(), sheets.other(), line, mainDate, otherDate, divider);
        divider.shareProperty().subscribe(this::requestLayout);
        model.maps().mapsProperty().subscribe(this::show);
        arrangement.subscribe(this::requestLayout);
    }

    private static void stamp(Label label, String id, MapSheet sheet) {
        label.setId(id);
        label.getStyleClass().addAll("floating-card", "compare-date");
        label.setMouseTransparent(true);
        label.textProperty()
                .bind(sheet.shownProperty().map(now -> now.map(ComparedSheets::date).orElse("")));
    }

    private static String date(View view) {
        return PartialDate.of(view.date()).in(view.language());
    }

    private void show(List<View> maps) {
        boolean two = maps.size() == 2;
        for (Node node : List.of(mainDate, otherDate)) {
            node.setVisible(two);
        }
        if (two) {
            divider.describe(date(maps.getLast()), date(maps.getFirst()));
        }
        requestLayout();
    }

    /** The divider between two maps that lie over one another; it can have the focus. */
    public Node divider() {
        return divider;
    }

    private Optional<TwoMaps> form() {
        return sheets.other().isVisible() && arrangement.get() instanceof TwoMaps form
                ? Optional.of(form)
                : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        Optional<TwoMaps> form = form();
        line.setVisible(form.equals(Optional.of(TwoMaps.SIDE_BY_SIDE)));
        divider.setVisible(form.equals(Optional.of(TwoMaps.SWIPE)));
        if (form.isEmpty()) {
            place(sheets.main(), 0, getWidth());
            sheets.resize(getWidth(), getHeight());
        } else if (form.get() == TwoMaps.SIDE_BY_SIDE) {
            layOutHalves();
        } else {
            layOutLayers();
        }
    }

    private void layOutHalves() {
        double half = Math.floor((getWidth() - LINE) / 2);
        place(sheets.other(), 0, half);
        place(line, half, LINE);
        place(sheets.main(), half + LINE, half);
        sheets.resize(half, getHeight());
        placeStamp(otherDate, MARGIN);
        placeStamp(mainDate, half + LINE + MARGIN);
    }

    private void layOutLayers() {
        double width = getWidth();
        double at = Math.round(divider.shareProperty().get() * width);
        place(sheets.main(), 0, width);
        place(sheets.other(), 0, at);
        place(divider, at - SwipeDivider.WIDTH / 2, SwipeDivider.WIDTH);
        sheets.resize(width, getHeight());
        placeStamp(otherDate, MARGIN);
        mainDate.autosize();
        placeStamp(mainDate, width - MARGIN - mainDate.getWidth());
    }

    private void place(Region part, double x, double width) {
        part.resizeRelocate(x, 0, Math.max(0, width), getHeight());
    }

    private static void placeStamp(Label stamp, double x) {
        stamp.autosize();
        stamp.relocate(x, MARGIN);
    }
}

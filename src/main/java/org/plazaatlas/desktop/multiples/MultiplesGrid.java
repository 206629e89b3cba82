package org.plazaatlas.desktop.multiples;

import javafx.scene.layout.Region;

import org.plazaatlas.cartography.map.FramePainter.Frame;
import org.plazaatlas.cartography.page.GridFormat;
import org.plazaatlas.language.Language;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Little maps in rows, each below its date; a click on one opens its date. */
final class MultiplesGrid extends Region {

    /** The gap between two maps, in pixels. */
    static final double GAP = 8;

    /** Height of the line with the date, in pixels. */
    static final double CAPTION = 28;

    private final Consumer<LocalDate> open;
    private final List<LittleMapButton> buttons = new ArrayList<>();
    private GridFormat format = new GridFormat(1, 1, GAP);

    MultiplesGrid(Consumer<LocalDate> open) {
        this.open = open;
        setId("littleMaps");
        getStyleClass().add("little-maps");
    }

    /** Shows the maps of an answer. It reuses the buttons, so that the focus stays where it is. */
    void show(MultiplesAnswer answer, Language language) {
        format = answer.grid();
        List<Frame> frames = answer.frames();
        while (buttons.size() < frames.size()) {
            buttons.add(new LittleMapButton(open));
        }
        buttons.subList(frames.size(), buttons.size()).clear();
        for (int i = 0; i < frames.size(); i++) {
            buttons.get(i).show(frames.get(i), language);
        }
        if (!getChildren().equals(buttons)) {
            getChildren().setAll(buttons);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D all = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        List<Rectangle2D> cells = format.cells(all, buttons.size());
        for (int i = 0; i < buttons.size(); i++) {
            Rectangle2D cell = cells.get(i);
            buttons.get(i)
                    .resizeRelocate(cell.getX(), cell.getY(), cell.getWidth(), cell.getHeight());
        }
    }
}

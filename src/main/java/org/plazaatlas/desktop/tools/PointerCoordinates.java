package org.plazaatlas.desktop.tools;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.locationtech.jts.geom.Coordinate;
import org.plazaatlas.analysis.CoordinateText;
import org.plazaatlas.desktop.map.FittingLabel;
import org.plazaatlas.desktop.map.MapPointing;
import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.LonLat;

import java.util.List;
import java.util.Optional;

/**
 * The coordinates under the pointer, in both forms. While the map has the focus, C copies them in
 * degrees with decimals and Shift+C in degrees, minutes and seconds.
 */
public final class PointerCoordinates extends FittingLabel implements MapPointing {

    private final AtlasModel model;
    private Optional<LonLat> place = Optional.empty();

    /**
     * @param map the node that has the focus while keys copy
     */
    public PointerCoordinates(AtlasModel model, Node map) {
        this.model = model;
        setId("pointerCoordinates");
        getStyleClass().add("pointer-coordinates");
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.languageProperty().subscribe(_ -> show());
    }

    /** Clicks are left to others. */
    @Override
    public boolean clicked(Coordinate where, int clicks, double metresPerPixel) {
        return false;
    }

    /** The last place stays when the pointer leaves the map. */
    @Override
    public void moved(Optional<Coordinate> where) {
        if (where.isPresent()) {
            place = degrees(where.get());
            show();
        }
    }

    private Optional<LonLat> degrees(Coordinate where) {
        try {
            Coordinate degrees = model.atlas().projection().toLonLat(where.x, where.y);
            return Optional.of(new LonLat(degrees.x, degrees.y));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the map shows more than the globe has
        }
    }

    private void show() {
        Language language = model.view().language();
        offer(place.map(at -> forms(at, language)).orElse(List.of()));
    }

    private static List<String> forms(LonLat place, Language language) {
        String decimal = CoordinateText.decimal(place);
        return List.of(decimal + "  ·  " + CoordinateText.sexagesimal(place, language), decimal);
    }

    private void press(KeyEvent event) {
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (event.getCode() != KeyCode.C || command || place.isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(
                event.isShiftDown()
                        ? CoordinateText.sexagesimal(place.get(), model.view().language())
                        : CoordinateText.decimal(place.get()));
        Clipboard.getSystemClipboard().setContent(content);
        event.consume();
    }
}

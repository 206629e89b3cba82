package org.plazaatlas.desktop.map;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plazaatlas.cartography.linework.ScaleBar;
import org.plazaatlas.language.Language;

import java.text.NumberFormat;

/** The scale bar: its length in km and a bar of that length. */
final class ScaleBarView extends HBox {

    private final Label length = new Label();
    private final Region bar = new Region();

    ScaleBarView() {
        getStyleClass().add("scale-bar");
        setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("bar");
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(length, bar);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(ScaleBar scaleBar, Language language) {
        NumberFormat number = NumberFormat.getInstance(language.locale());
        length.setText(number.format(scaleBar.lengthKm()) + " km");
        bar.setMinWidth(scaleBar.widthPixels());
        bar.setPrefWidth(scaleBar.widthPixels());
        setAccessibleText(length.getText());
    }
}

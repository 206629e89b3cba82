package org.plazaatlas.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plazaatlas.dossier.Dossier.Address;

/** An address outside the atlas, to be copied; nothing is opened, since the atlas is offline. */
final class AddressRow implements EntryView {

    private final HBox row;

    AddressRow(Address address, Rendering rendering) {
        Label text = WrappedText.of(WrappedText.breakable(address.url()), "entry-detail");
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(text, copyButton(address, rendering));
        row.getStyleClass().addAll("entry", "address");
    }

    private static Button copyButton(Address address, Rendering rendering) {
        Button copy = new Button(null, new FontIcon(Feather.COPY));
        String name = rendering.words().get("copy.address");
        copy.getStyleClass().addAll("flat", "button-icon", "copy-address");
        copy.setTooltip(new Tooltip(name));
        copy.setAccessibleText(name);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> TextCopy.copy(address.url()));
        return copy;
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void refresh(Rendering rendering) {}
}

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
import org.plazaatlas.dossier.Dossier.Entry;

/**
 * An address outside the atlas that can be copied. It is not opened, because the program never goes
 * online.
 */
final class AddressRow implements EntryView {

    private final Label text = WrappedText.of("", "entry-detail");
    private final Button copy = new Button(null, new FontIcon(Feather.COPY));
    private final HBox row = new HBox(text, copy);

    AddressRow() {
        HBox.setHgrow(text, Priority.ALWAYS);
        copy.getStyleClass().addAll("flat", "button-icon", "copy-address");
        copy.setTooltip(new Tooltip());
        copy.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().addAll("entry", "address");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public boolean show(Entry entry, DossierRendering rendering) {
        if (!(entry instanceof Address address)) {
            return false;
        }
        String name = rendering.words().get("copy.address");
        text.setText(WrappedText.breakable(address.url()));
        copy.getTooltip().setText(name);
        copy.setAccessibleText(name);
        copy.setOnAction(_ -> rendering.copy().accept(address.url()));
        return true;
    }
}

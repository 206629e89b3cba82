package org.plazaatlas.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A flat button with only an icon; tooltip and screen reader tell its name. */
public class IconButton extends Button {

    @SuppressWarnings("this-escape") // subclasses have nothing of their own that is read here
    public IconButton(String id, Ikon icon) {
        super(null, new FontIcon(icon));
        setId(id);
        getStyleClass().addAll("button-icon", "flat");
        setTooltip(new Tooltip());
    }

    /** Gives the button its name in the language of the window. */
    public final void setName(String name) {
        setAccessibleText(name);
        getTooltip().setText(name);
    }
}

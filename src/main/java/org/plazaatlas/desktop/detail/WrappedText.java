package org.plazaatlas.desktop.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that break into lines rather than end in dots. */
final class WrappedText {

    private WrappedText() {}

    static Label of(String text, String... styleClasses) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /**
     * The text with places to break after slashes and other joints, for addresses and file names.
     */
    static String breakable(String text) {
        return text.replaceAll("(?<=[/?&=_.-])(?![/ ])", "\u200b");
    }
}

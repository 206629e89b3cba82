package org.plazaatlas.desktop.detail;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that wrap instead of ending in an ellipsis. */
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
     * The text with zero-width spaces after slashes and the like, so that addresses and file names
     * can wrap.
     */
    static String breakable(String text) {
        return text.replaceAll("(?<=[/?&=_.-])(?![/ ])", "\u200b");
    }
}

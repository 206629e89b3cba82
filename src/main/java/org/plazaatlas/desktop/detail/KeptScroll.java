package org.plazaatlas.desktop.detail;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * Keeps the visible lines of a scroll pane in place while its content grows or shrinks. A scroll
 * pane stores its position as a share of the height, so that lines would move when the height
 * changes.
 */
final class KeptScroll {

    private final ScrollPane scroll;
    private final Region content;
    private double offset;
    private boolean restoring;

    private KeptScroll(ScrollPane scroll, Region content) {
        this.scroll = scroll;
        this.content = content;
    }

    static KeptScroll of(ScrollPane scroll, Region content) {
        KeptScroll kept = new KeptScroll(scroll, content);
        scroll.vvalueProperty().addListener((_, _, _) -> kept.remember());
        content.heightProperty().addListener((_, _, _) -> kept.restore());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> kept.restore());
        return kept;
    }

    /** How far the content is scrolled, in pixels. */
    double offset() {
        return offset;
    }

    /** Scrolls the content so far, in pixels, as soon as it is high enough. */
    void to(double pixels) {
        offset = pixels;
        restore();
    }

    private void remember() {
        if (!restoring) {
            offset = scroll.getVvalue() * hiddenHeight();
        }
    }

    private void restore() {
        restoring = true;
        double hidden = hiddenHeight();
        scroll.setVvalue(hidden > 0 ? Math.clamp(offset / hidden, 0, 1) : 0);
        restoring = false;
    }

    private double hiddenHeight() {
        return Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight());
    }
}

package org.plazaatlas.desktop.map;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

import java.util.List;

/** A text that is known in several lengths; it shows the longest that has room, or nothing. */
public class FittingLabel extends Label {

    private List<String> forms = List.of();
    private double room = Double.MAX_VALUE;

    @SuppressWarnings("this-escape") // calls only what a Region does
    protected FittingLabel() {
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows one of these, of which the longest comes first. */
    protected final void offer(List<String> offered) {
        forms = List.copyOf(offered);
        choose();
    }

    /** Keeps to this width, in pixels. */
    final void fit(double width) {
        room = width;
        choose();
    }

    private void choose() {
        String now = forms.stream().filter(this::hasRoom).findFirst().orElse("");
        if (!now.equals(getText())) {
            setText(now);
        }
    }

    private boolean hasRoom(String form) {
        Text measured = new Text(form);
        measured.setFont(getFont());
        return Math.ceil(measured.getLayoutBounds().getWidth()) <= room;
    }
}

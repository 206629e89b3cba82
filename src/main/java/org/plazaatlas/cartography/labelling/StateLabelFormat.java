package org.plazaatlas.cartography.labelling;

import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to set a state's name and the room for its markers.
 *
 * @param lines the name, in one or two lines; empty where names are switched off
 * @param columns markers in a row; 0 where markers are switched off
 * @param rows rows of markers
 */
public record StateLabelFormat(List<String> lines, TextStyle style, int columns, int rows) {

    /** From the middle of one marker to the next, in logical pixels. */
    public static final double PITCH = 11;

    private static final double GAP = 3;

    public StateLabelFormat {
        lines = List.copyOf(lines);
    }

    private double slotWidth() {
        return columns == 0 ? 0 : columns * PITCH + 3;
    }

    private double slotHeight() {
        return columns == 0 ? 0 : rows * PITCH + 1;
    }

    private double nameHeight() {
        return lines.isEmpty()
                ? 0
                : style.capHeight() + (lines.size() - 1) * style.leading() + style.descent();
    }

    double widthPixels() {
        double width = slotWidth();
        for (String line : lines) {
            width = Math.max(width, style.width(line));
        }
        return width;
    }

    double heightPixels() {
        boolean both = !lines.isEmpty() && columns > 0;
        return nameHeight() + (both ? GAP : 0) + slotHeight();
    }

    /** The block of a state, its middle at a place in logical pixels. */
    StateLabel at(String stateCode, double middleX, double middleY) {
        double top = middleY - heightPixels() / 2;
        List<Lettering> names = new ArrayList<>();
        double baseline = top + style.capHeight();
        for (String line : lines) {
            names.add(Lettering.centred(line, style, TextColour.NORMAL, middleX, baseline));
            baseline += style.leading();
        }
        double slotTop = middleY + heightPixels() / 2 - slotHeight();
        Rectangle2D slot =
                new Rectangle2D.Double(
                        middleX - slotWidth() / 2, slotTop, slotWidth(), slotHeight());
        return new StateLabel(stateCode, names, slot, columns, rows, Optional.empty());
    }
}

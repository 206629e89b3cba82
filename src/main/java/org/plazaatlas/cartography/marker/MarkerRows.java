package org.plazaatlas.cartography.marker;

import org.plazaatlas.cartography.labelling.StateLabel;
import org.plazaatlas.cartography.labelling.StateLabelFormat;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapItem.Lettering;
import org.plazaatlas.cartography.layout.MapItem.MarkerGround;
import org.plazaatlas.cartography.layout.MapItem.TextColour;
import org.plazaatlas.cartography.typesetting.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** Places the marks of a state side by side, on a plate. */
final class MarkerRows {

    private static final double PITCH = StateLabelFormat.PITCH;

    private MarkerRows() {}

    /** A row of markers with their plate. */
    static List<MapItem> row(
            List<? extends StateMark> marks, double middleX, double middleY, double countWidth) {
        List<MapItem> items = new ArrayList<>();
        double width = marks.size() * PITCH + 1;
        items.add(
                new MarkerGround(
                        middleX - width / 2 - 0.5,
                        middleY - PITCH / 2 - 0.5,
                        width + 1 + countWidth,
                        PITCH + 1));
        double x = middleX - (marks.size() - 1) * PITCH / 2;
        for (StateMark mark : marks) {
            items.add(mark.at(x, middleY));
            x += PITCH;
        }
        return items;
    }

    /**
     * Fills the room below a state's name; a count at the end tells how many markers have no room:
     * "+3".
     */
    static List<MapItem> inSlot(List<? extends StateMark> marks, StateLabel block) {
        int room = block.columns() * block.rows();
        if (marks.isEmpty() || room == 0) {
            return List.of();
        }
        int shown = marks.size() <= room ? marks.size() : room - 1;
        List<MapItem> items = new ArrayList<>();
        int rows = (int) Math.ceil(Math.min(marks.size(), room) / (double) block.columns());
        int perRow = (int) Math.ceil(Math.min(marks.size(), room) / (double) rows);
        for (int row = 0; row < rows; row++) {
            List<? extends StateMark> part =
                    marks.subList(row * perRow, Math.min(shown, (row + 1) * perRow));
            boolean last = row == rows - 1 && shown < marks.size();
            double y = block.slot().getMinY() + (row + 0.5) * PITCH;
            String more = last ? "+" + (marks.size() - shown) : "";
            double countWidth = last ? TextStyle.MORE.width(more) + 2 : 0;
            double middle = block.slot().getCenterX() - countWidth / 2;
            items.addAll(row(part, middle, y, countWidth));
            if (last) {
                items.add(count(more, middle + part.size() * PITCH / 2 + 0.5, y));
            }
        }
        return items;
    }

    private static Lettering count(String text, double x, double middleY) {
        double baseline = middleY + TextStyle.MORE.capHeight() / 2;
        return new Lettering(text, TextStyle.MORE, TextColour.PLAIN, x, baseline);
    }
}

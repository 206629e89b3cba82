package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.LogoPlace;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.PageWords;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above the map: title on the left, date and logo on the right, a remark below.
 *
 * <p>A title a little too long for one line is set smaller (20 instead of 26 pixels); a longer one
 * takes two lines, of 26, 20 or 16 pixels; what two lines of the smallest type have no room for is
 * cut off with an ellipsis. A remark takes at most two lines and is cut off likewise. A date too
 * wide to stand beside the title gets a line below it. A suggested title may give the dates itself;
 * any other title has them beside it.
 *
 * @param lines from the upper left corner of the header
 * @param logo likewise
 * @param height down to where the map begins
 */
record PageHeader(List<Line> lines, Optional<LogoPlace> logo, double height) {

    private static final double FIRST_BASELINE = 20;
    private static final double GAP = 24;
    private static final double BELOW = 18;
    private static final double DATE_LEADING = 22;
    private static final double WIDEST_DATE = 0.4;
    private static final double LOGO_HEIGHT = 46;
    private static final double WIDEST_LOGO = 0.25;
    private static final int TITLE_LINES = 2;
    private static final int SUBTITLE_LINES = 2;
    private static final List<TextStyle> TITLES =
            List.of(TextStyle.TITLE, TextStyle.TITLE_MEDIUM, TextStyle.TITLE_SMALL);

    PageHeader {
        lines = List.copyOf(lines);
    }

    /**
     * @param width of the page within its margins, in logical pixels
     */
    static PageHeader of(PageWords words, PlateDesign design, double width) {
        Optional<LogoPlace> logo = design.logo().map(l -> new LogoPlace(l, place(l, width)));
        double right = logo.map(l -> l.bounds().getMinX() - GAP).orElse(width);
        Draft draft = new Draft(right);
        boolean suggested = design.shows(PagePart.TITLE) && design.title().isEmpty();
        String date = suggested ? words.stamp() : words.dates();
        draft.add(
                design.shows(PagePart.TITLE) ? design.title().orElseGet(words::heading) : "",
                design.shows(PagePart.DATE) ? date : "");
        if (design.shows(PagePart.SUBTITLE)) {
            draft.addRemark(design.subtitle().map(List::of).orElseGet(words::notes));
        }
        double text = draft.lines.isEmpty() ? 0 : draft.baseline + BELOW;
        double picture = logo.map(l -> l.bounds().getHeight() + BELOW / 2).orElse(0.0);
        return new PageHeader(draft.lines, logo, Math.ceil(Math.max(text, picture)));
    }

    private static Rectangle2D place(Logo logo, double width) {
        double height = Math.min(LOGO_HEIGHT, width * WIDEST_LOGO / logo.aspect());
        double own = height * logo.aspect();
        return new Rectangle2D.Double(width - own, 0, own, height);
    }

    /** Lines as they are set, the highest first. */
    private static final class Draft {

        private final List<Line> lines = new ArrayList<>();
        private final double width;
        private double baseline = FIRST_BASELINE - GAP;

        private Draft(double width) {
            this.width = width;
        }

        /** Title and date; either may be empty. */
        void add(String title, String date) {
            double dateWidth = date.isEmpty() ? 0 : TextStyle.DATE.width(date);
            boolean beside =
                    dateWidth <= width * WIDEST_DATE || title.isEmpty() && dateWidth <= width;
            if (!date.isEmpty() && beside) {
                baseline = FIRST_BASELINE;
                lines.add(
                        new Line(TextRole.DATE, date, TextStyle.DATE, width - dateWidth, baseline));
            }
            if (!title.isEmpty()) {
                addTitle(title, beside && !date.isEmpty() ? width - dateWidth - GAP : width);
            }
            if (!date.isEmpty() && !beside) {
                baseline = lines.isEmpty() ? FIRST_BASELINE : baseline + DATE_LEADING;
                TextStyle style = TextStyle.TITLE_SMALL;
                String fitting = TextFit.cut(date, style, width);
                lines.add(new Line(TextRole.DATE, fitting, style, 0, baseline));
            }
        }

        private void addTitle(String title, double room) {
            TextStyle style = titleStyle(title, room);
            baseline = FIRST_BASELINE - style.leading();
            for (String line : TextFit.balanced(title, style, room, TITLE_LINES)) {
                baseline += style.leading();
                lines.add(new Line(TextRole.TITLE, line, style, 0, baseline));
            }
        }

        private static TextStyle titleStyle(String title, double room) {
            if (TextStyle.TITLE_MEDIUM.width(title) <= room) {
                boolean large = TextStyle.TITLE.width(title) <= room;
                return large ? TextStyle.TITLE : TextStyle.TITLE_MEDIUM;
            }
            return TITLES.stream()
                    .filter(s -> TextFit.broken(title, s, room).size() <= TITLE_LINES)
                    .findFirst()
                    .orElse(TextStyle.TITLE_SMALL);
        }

        /** The fullest wording that one line has room for, else the shortest in two lines. */
        void addRemark(List<String> wordings) {
            TextStyle style = TextStyle.BODY;
            List<String> set =
                    wordings.stream()
                            .filter(text -> style.width(text) <= width)
                            .findFirst()
                            .map(List::of)
                            .orElseGet(() -> broken(wordings.getLast()));
            baseline += GAP - style.leading();
            for (String line : set) {
                baseline += style.leading();
                lines.add(new Line(TextRole.SUBTITLE, line, style, 0, baseline));
            }
        }

        private List<String> broken(String text) {
            return TextFit.balanced(text, TextStyle.BODY, width, SUBTITLE_LINES);
        }
    }
}

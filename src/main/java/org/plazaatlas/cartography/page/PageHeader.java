package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.geometry.PictureSize;
import org.plazaatlas.cartography.page.Furniture.Line;
import org.plazaatlas.cartography.page.Furniture.LogoPlace;
import org.plazaatlas.cartography.typesetting.TextFit;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.cartography.wording.PageWords;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header of a page: title on the left, date and logo on the right, a remark below.
 *
 * <p>A title that is slightly too long for one line is set smaller (20 instead of 26 pixels); a
 * longer one takes two lines, of 26, 20 or 16 pixels, or as many of the smallest as a part of the
 * page's height has room for. What has no room even then is cut off after a word, and {@link #cut}
 * tells it. The date is always smaller than the title; one without room beside two lines of it gets
 * a line below it; without a title the date takes its place. A suggested title may contain the
 * dates; any other title has them beside it.
 *
 * @param lines relative to the upper left corner of the header
 * @param logo relative to that corner, too
 * @param height down to the map
 * @param cut the roles of the texts that had no room
 */
record PageHeader(List<Line> lines, Optional<LogoPlace> logo, double height, Set<TextRole> cut) {

    private static final double FIRST_BASELINE = 20;
    private static final double GAP = 24;
    private static final double BELOW = 18;
    private static final double DATE_LEADING = 22;
    private static final double WIDEST_DATE = 0.4;
    private static final double LOGO_HEIGHT = 46;
    private static final double WIDEST_LOGO = 0.25;

    /** The largest share of the page's height that a title may take. */
    private static final double HIGHEST_TITLE = 0.28;

    /** Below this width a page has no room for a remark that every page has. */
    private static final double SMALLEST = 300;

    private static final int TITLE_LINES = 2;
    private static final int MOST_TITLE_LINES = 5;
    private static final int SUBTITLE_LINES = 2;
    private static final int NARROW_SUBTITLE_LINES = 4;
    private static final List<TextStyle> TITLES =
            List.of(TextStyle.TITLE, TextStyle.TITLE_MEDIUM, TextStyle.TITLE_SMALL);

    PageHeader {
        lines = List.copyOf(lines);
        cut = Set.copyOf(cut);
    }

    /**
     * @param page in logical pixels
     * @param width of the page within its margins, in logical pixels
     */
    static PageHeader of(PageWords words, PlateDesign design, PictureSize page, double width) {
        Optional<LogoPlace> logo = design.logo().map(l -> new LogoPlace(l, place(l, width)));
        double right = logo.map(l -> l.bounds().getMinX() - GAP).orElse(width);
        Draft draft = new Draft(right, page.height());
        boolean suggested = design.shows(PagePart.TITLE) && design.title().isEmpty();
        String date = suggested ? words.stamp() : words.dates();
        draft.add(
                design.shows(PagePart.TITLE) ? design.title().orElseGet(words::heading) : "",
                design.shows(PagePart.DATE) ? date : "");
        if (design.shows(PagePart.SUBTITLE)) {
            draft.addRemark(design.subtitle().map(List::of).orElseGet(() -> notes(words, width)));
        }
        double text = draft.lines.isEmpty() ? 0 : draft.baseline + BELOW;
        double picture = logo.map(l -> l.bounds().getHeight() + BELOW / 2).orElse(0.0);
        double height = Math.ceil(Math.max(text, picture));
        return new PageHeader(draft.lines, logo, height, draft.cut);
    }

    /** On the smallest pages, only what the picture leaves out. */
    private static List<String> notes(PageWords words, double width) {
        List<String> notes = words.notes();
        return width < SMALLEST && notes.size() == 1 ? List.of() : notes;
    }

    private static Rectangle2D place(Logo logo, double width) {
        double height = Math.min(LOGO_HEIGHT, width * WIDEST_LOGO / logo.aspect());
        double own = height * logo.aspect();
        return new Rectangle2D.Double(width - own, 0, own, height);
    }

    /** The lines while they are placed, from top to bottom. */
    private static final class Draft {

        private final List<Line> lines = new ArrayList<>();
        private final Set<TextRole> cut = EnumSet.noneOf(TextRole.class);
        private final double width;
        private final int mostTitleLines;
        private double baseline;

        private Draft(double width, double pageHeight) {
            this.width = width;
            int room = (int) (HIGHEST_TITLE * pageHeight / TextStyle.TITLE_SMALL.leading());
            mostTitleLines = Math.clamp(room, TITLE_LINES, MOST_TITLE_LINES);
        }

        /** Title and date; either may be empty. */
        void add(String title, String date) {
            if (title.isEmpty()) {
                addDateAlone(date);
                return;
            }
            TextStyle style = titleStyle(title, date);
            TextStyle dateStyle = dateStyle(style);
            boolean beside = isBeside(date, dateStyle) && fits(title, style, room(date, style));
            if (beside) {
                double x = width - dateStyle.width(date);
                lines.add(new Line(TextRole.DATE, date, dateStyle, x, FIRST_BASELINE));
            }
            addTitle(title, style, beside ? room(date, style) : width);
            if (!date.isEmpty() && !beside) {
                baseline += DATE_LEADING;
                addDate(date, style == TextStyle.TITLE ? TextStyle.TITLE_SMALL : dateStyle);
            }
        }

        /** A date is smaller than the title that it stands beside. */
        private static TextStyle dateStyle(TextStyle title) {
            return switch (title) {
                case TITLE -> TextStyle.DATE;
                case TITLE_MEDIUM -> TextStyle.TITLE_SMALL;
                default -> TextStyle.HEADING;
            };
        }

        private boolean isBeside(String date, TextStyle style) {
            return !date.isEmpty() && style.width(date) <= width * WIDEST_DATE;
        }

        private static boolean fits(String title, TextStyle style, double room) {
            return TextFit.keepsWords(title, style, room)
                    && TextFit.broken(title, style, room).size() <= TITLE_LINES;
        }

        /** The width for a title of that style, which the date beside it leaves. */
        private double room(String date, TextStyle title) {
            TextStyle style = dateStyle(title);
            return isBeside(date, style) ? width - style.width(date) - GAP : width;
        }

        private void addDateAlone(String date) {
            if (!date.isEmpty()) {
                baseline = FIRST_BASELINE;
                boolean large = TextStyle.DATE.width(date) <= width;
                addDate(date, large ? TextStyle.DATE : TextStyle.TITLE_SMALL);
            }
        }

        private void addDate(String date, TextStyle style) {
            note(TextRole.DATE, style.width(date) > width);
            String fitting = TextFit.cut(date, style, width);
            lines.add(new Line(TextRole.DATE, fitting, style, 0, baseline));
        }

        private void addTitle(String title, TextStyle style, double room) {
            int most = style == TextStyle.TITLE_SMALL ? mostTitleLines : TITLE_LINES;
            baseline = FIRST_BASELINE - style.leading();
            add(TextRole.TITLE, title, style, room, most);
        }

        private TextStyle titleStyle(String title, String date) {
            return Stream.of(TextStyle.TITLE, TextStyle.TITLE_MEDIUM)
                    .filter(style -> style.width(title) <= room(date, style))
                    .findFirst()
                    .or(() -> broken(title, date))
                    .orElse(TextStyle.TITLE_SMALL);
        }

        /** The largest style in which a title takes two lines; empty if none does. */
        private Optional<TextStyle> broken(String title, String date) {
            return TITLES.stream()
                    .filter(style -> fits(title, style, room(date, style)))
                    .findFirst();
        }

        /** Adds the fullest wording that fits on one line, else the shortest on several. */
        void addRemark(List<String> wordings) {
            if (wordings.isEmpty()) {
                return;
            }
            TextStyle style = TextStyle.BODY;
            String text =
                    wordings.stream()
                            .filter(wording -> style.width(wording) <= width)
                            .findFirst()
                            .orElseGet(wordings::getLast);
            baseline = lines.isEmpty() ? style.capHeight() + 1 : baseline + GAP;
            baseline -= style.leading();
            int most = NarrowPage.isOf(width) ? NARROW_SUBTITLE_LINES : SUBTITLE_LINES;
            add(TextRole.SUBTITLE, text, style, width, most);
        }

        /** Adds lines of about equal length below the last one. */
        private void add(TextRole role, String text, TextStyle style, double room, int most) {
            note(role, TextFit.broken(text, style, room).size() > most);
            for (String line : TextFit.balanced(text, style, room, most)) {
                baseline += style.leading();
                lines.add(new Line(role, line, style, 0, baseline));
            }
        }

        private void note(TextRole role, boolean hadNoRoom) {
            if (hadNoRoom) {
                cut.add(role);
            }
        }
    }
}

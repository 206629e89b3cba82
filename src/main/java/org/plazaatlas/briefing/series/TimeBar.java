package org.plazaatlas.briefing.series;

import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.TypeStyle;
import org.plazaatlas.cartography.page.TextRole;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.view.Theme;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/**
 * The strip below the frames of a film: the date in large type, and the whole time of the film with
 * the present frame marked. A column for each frame tells how many claims are in force on its date,
 * so that years of which little is told do not look as if nobody had been there.
 *
 * @param dates of the frames, in their order
 * @param claims in force on each date
 */
record TimeBar(List<LocalDate> dates, List<Integer> claims, Language language, Theme theme) {

    /** In logical pixels of the page. */
    static final double HEIGHT = 66;

    private static final double MARGIN = 28;
    private static final double GAP = 30;
    private static final double DATE_SIZE = 30;
    private static final double DATE_BASELINE = 34;
    private static final double WORDS_BASELINE = 8;
    private static final double TOP = 14;
    private static final double COLUMNS = 24;
    private static final double YEARS_BASELINE = TOP + COLUMNS + 14;
    private static final double LEAST_COLUMN = 1.5;
    private static final double YEAR_GAP = 14;

    /** Below this share of the most claims in force, a frame says that little is told. */
    private static final double THIN = 1.0 / 3;

    TimeBar {
        dates = List.copyOf(dates);
        claims = List.copyOf(claims);
    }

    /** Draws the strip for one frame, its top at a height of the page. */
    void draw(PageComposition page, int frame, double top) {
        TypeStyle large = TypeStyle.semiBold(DATE_SIZE, ink());
        page.within(
                ReadingRole.PARAGRAPH,
                () ->
                        page.add(
                                TextRole.DATE,
                                large,
                                inWords(dates.get(frame)),
                                MARGIN,
                                top + DATE_BASELINE));
        double left = MARGIN + widest(large) + GAP;
        double width = page.page().size().width() - MARGIN - left;
        page.within(
                ReadingRole.FIGURE,
                told(frame),
                () -> {
                    TypeStyle small = TypeStyle.regular(11, quiet());
                    page.add(TextRole.CAPTION, small, told(frame), left, top + WORDS_BASELINE);
                    columns(page, frame, left, top + TOP, width);
                    years(page, small, left, top + YEARS_BASELINE, width);
                });
    }

    /** Room for every date, so that the columns stand still. */
    private double widest(TypeStyle type) {
        return dates.stream().mapToDouble(date -> type.width(inWords(date))).max().orElse(0);
    }

    private void columns(PageComposition page, int frame, double left, double top, double width) {
        double step = width / dates.size();
        double bottom = top + COLUMNS;
        for (int i = 0; i < dates.size(); i++) {
            double height = Math.max(LEAST_COLUMN, COLUMNS * claims.get(i) / Math.max(1, most()));
            double gap = step > 4 ? 1 : 0;
            Rectangle2D column =
                    new Rectangle2D.Double(left + i * step, bottom - height, step - gap, height);
            page.fill(column, i == frame ? ink() : i < frame ? quiet() : faint());
        }
        page.fill(new Rectangle2D.Double(left, bottom, width, 1), quiet());
        double marked = left + frame * step;
        page.fill(new Rectangle2D.Double(marked, bottom, Math.max(step, 2), 3), ink());
    }

    /** The years in which frames lie, as many as have room. */
    private void years(
            PageComposition page, TypeStyle type, double left, double baseline, double width) {
        double step = width / dates.size();
        double free = left;
        int last = 0;
        for (int i = 0; i < dates.size(); i++) {
            int year = dates.get(i).getYear();
            String text = Integer.toString(year);
            double x = Math.min(left + i * step, left + width - type.width(text));
            if (year != last && x >= free) {
                page.add(TextRole.CAPTION, type, text, x, baseline);
                free = x + type.width(text) + YEAR_GAP;
            }
            last = year;
        }
    }

    private String told(int frame) {
        Words words = Words.of(TimeBar.class, language);
        int count = claims.get(frame);
        return words.get(count < THIN * most() ? "film.thin" : "film.claims", count);
    }

    private int most() {
        return claims.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private String inWords(LocalDate date) {
        return PartialDate.of(date).in(language);
    }

    private Color ink() {
        return new Color(theme == Theme.DARK ? 0xF1F2F3 : 0x1F2328);
    }

    private Color quiet() {
        return new Color(theme == Theme.DARK ? 0xA8ABAE : 0x65686C);
    }

    private Color faint() {
        return new Color(theme == Theme.DARK ? 0x3A4046 : 0xD9DBDD);
    }
}

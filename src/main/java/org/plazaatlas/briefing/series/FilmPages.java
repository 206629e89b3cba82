package org.plazaatlas.briefing.series;

import org.plazaatlas.briefing.carried.EmbeddedViews;
import org.plazaatlas.briefing.plate.PictureExport;
import org.plazaatlas.briefing.sheet.PageComposition;
import org.plazaatlas.briefing.sheet.Sheet;
import org.plazaatlas.cartography.page.Page;
import org.plazaatlas.cartography.page.PagePart;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes the pages of a film: a plate with the legend of all frames, and below it a {@link TimeBar}.
 * Legend and bar are made on first use. Safe for use by several threads.
 */
final class FilmPages {

    private final Scenes scenes;
    private final PlateDesign design;
    private final PlateDesign plate;
    private final FilmLegend legend;
    private final List<View> views;
    private final List<LocalDate> dates;
    private TimeBar bar;

    /**
     * @param scenes may be shared
     * @param views of the film, at least one
     */
    FilmPages(History history, Scenes scenes, PlateDesign design, List<View> views) {
        this.scenes = scenes;
        this.design = design;
        this.views = List.copyOf(views);
        dates = views.stream().map(View::date).toList();
        plate = withoutCallOuts(design.withPage(above(design.paper()))).without(PagePart.DATE);
        legend = new FilmLegend(history, scenes, plate, views);
    }

    /** The legend of all frames has no lines that would tell what the numbers of events mean. */
    private static PlateDesign withoutCallOuts(PlateDesign design) {
        return design.withMessage(design.message().withCallOuts(CallOuts.NONE));
    }

    /** The part of a page that the plate takes. */
    private static Page above(Page page) {
        int bar = (int) Math.round(TimeBar.HEIGHT * page.scale());
        return new Page(page.widthPixels(), page.heightPixels() - bar, page.scale(), page.dpi());
    }

    /**
     * The page of a frame.
     *
     * @param export for one thread at a time
     */
    Sheet of(View view, PictureExport export) {
        Sheet map = export.sheet(view, plate, legend.get());
        Page page = design.paper();
        PageComposition all = PageComposition.over(map, page, paper(view.theme()));
        all.addPicture();
        double top = (double) map.page().heightPixels() / page.scale();
        bar().draw(all, dates.indexOf(view.date()), top);
        EmbeddedViews carried =
                new EmbeddedViews(
                        map.carried().views(), Optional.of(design), map.carried().atlas());
        return all.sheet(map.text(), carried).with(map.sourceList(), view.theme());
    }

    private static Color paper(Theme theme) {
        return new Color(theme == Theme.DARK ? 0x1B2025 : 0xFFFFFF);
    }

    private synchronized TimeBar bar() {
        if (bar == null) {
            View first = views.getFirst();
            bar =
                    new TimeBar(
                            dates,
                            views.stream().map(this::claims).toList(),
                            first.language(),
                            first.theme());
        }
        return bar;
    }

    /** How many claims the map of a date rests on. */
    private int claims(View view) {
        return (int)
                scenes.of(view).snapshot().regions().stream()
                        .flatMap(region -> region.label().holdings().stream())
                        .flatMap(holding -> holding.claims().stream())
                        .map(claim -> claim.id())
                        .distinct()
                        .count();
    }
}

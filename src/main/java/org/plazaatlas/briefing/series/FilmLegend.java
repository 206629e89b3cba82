package org.plazaatlas.briefing.series;

import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.Legend.Section;
import org.plazaatlas.cartography.layout.MapSet;
import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.cartography.page.PlatePainter;
import org.plazaatlas.language.Words;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Scenes;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The legend for all frames of a film: what most frames have, in few rows, so that the map keeps
 * its room. It is made on first use. Safe for use by several threads.
 */
final class FilmLegend {

    /** Rows for organizations, and for all other signs. */
    private static final int ORGANIZATIONS = 8;

    private static final int SIGNS = 4;

    private final History history;
    private final Scenes scenes;
    private final PlateDesign design;
    private final List<View> views;
    private Legend legend;

    FilmLegend(History history, Scenes scenes, PlateDesign design, List<View> views) {
        this.history = history;
        this.scenes = scenes;
        this.design = design;
        this.views = List.copyOf(views);
    }

    synchronized Legend get() {
        if (legend == null) {
            PlatePainter painter = new PlatePainter(history.atlas(), history.mosaic());
            legend =
                    shortened(
                            views.stream()
                                    .map(view -> painter.legend(view, scenes.of(view), design))
                                    .toList());
        }
        return legend;
    }

    /** The entries that are in most frames, in the order of the whole legend. */
    private Legend shortened(List<Legend> frames) {
        Legend whole = MapSet.legendOf(frames);
        Map<String, Long> counts =
                frames.stream()
                        .flatMap(frame -> frame.entries().stream())
                        .collect(Collectors.groupingBy(Entry::text, Collectors.counting()));
        Set<Entry> kept = new HashSet<>(most(whole, counts, true, ORGANIZATIONS));
        kept.addAll(most(whole, counts, false, SIGNS));
        List<Entry> entries =
                new ArrayList<>(whole.entries().stream().filter(kept::contains).toList());
        int left = whole.entries().size() - entries.size();
        if (left > 0) {
            Words words = Words.of(FilmLegend.class, views.getFirst().language());
            entries.add(Entry.rest(words.get("film.more", left)));
        }
        return new Legend(entries);
    }

    private static List<Entry> most(
            Legend whole, Map<String, Long> counts, boolean organizations, int most) {
        return whole.entries().stream()
                .filter(e -> (e.section() == Section.ORGANIZATIONS) == organizations)
                .sorted(
                        Comparator.comparing((Entry e) -> counts.getOrDefault(e.text(), 0L))
                                .reversed())
                .limit(most)
                .toList();
    }
}

package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.Entry;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MarksShown;
import org.plazaatlas.cartography.linework.DrawnLayers;
import org.plazaatlas.cartography.linework.OwnAreas;
import org.plazaatlas.cartography.linework.TurfLinework;
import org.plazaatlas.cartography.symbology.Palette;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.wording.ViewRemarks;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.List;

/** Makes the legend of a picture: remarks on the view, its topic, then its lines and marks. */
public final class LegendMaker {

    private final Atlas atlas;
    private final View view;
    private final Palette palette;
    private final Words words;
    private final ViewRemarks remarks;
    private final LegendSigns swatches;

    public LegendMaker(Atlas atlas, Symbology symbology, View view) {
        this.atlas = atlas;
        palette = symbology.palette();
        this.view = view;
        words = Words.of(LegendMaker.class, view.language());
        remarks = new ViewRemarks(atlas);
        swatches = new LegendSigns(symbology);
    }

    /**
     * The legend of a picture.
     *
     * @param focused whether a part of it is grey, since it is not about the subject
     * @param incidents the rows for its incidents
     */
    public Legend legend(
            TopicMap topic,
            boolean focused,
            PictureFrame frame,
            OwnAreas own,
            TurfLinework turf,
            DrawnLayers layers,
            List<MapItem> items,
            List<Entry> incidents) {
        List<Entry> entries = new ArrayList<>();
        remarks.of(view).stream().map(Entry::remark).forEach(entries::add);
        entries.addAll(topic.legend(frame, items));
        if (focused) {
            entries.add(
                    Entry.pattern(
                            words.get("legend.context"),
                            swatches.fill(ContextFills.fill(palette))));
        }
        addTurf(frame, turf, entries);
        addMarks(MarksShown.in(items), entries);
        entries.addAll(incidents);
        if (!own.isEmpty()) {
            entries.add(Entry.own(words.get("legend.own"), swatches.own()));
        }
        entries.addAll(new LayerLegend(words).entries(layers));
        addCallOuts(items, entries);
        return new Legend(entries).inSections();
    }

    private void addTurf(PictureFrame frame, TurfLinework turf, List<Entry> entries) {
        if (turf.touches(frame.extent(), true)) {
            add("legend.turf.hostile", swatches.turf(true), entries);
        }
        if (turf.touches(frame.extent(), false)) {
            add("legend.turf", swatches.turf(false), entries);
        }
    }

    private void addMarks(MarksShown marks, List<Entry> entries) {
        if (marks.priorityCities()) {
            add("legend.priority", swatches.city(true), entries);
        }
        if (marks.otherCities()) {
            add("legend.city", swatches.city(false), entries);
        }
        if (marks.regions()) {
            add("legend.region", swatches.region(), entries);
        }
        if (!marks.events().isEmpty()) {
            add("legend.event", swatches.event(), entries);
        }
    }

    /** The events by their numbers, each with its day and its title. */
    private void addCallOuts(List<MapItem> items, List<Entry> entries) {
        for (MapItem item : items) {
            if (item instanceof MapItem.CallOut callOut) {
                Event event = atlas.event(callOut.eventId()).orElseThrow();
                entries.add(
                        Entry.event(
                                words.get(
                                        "legend.callOut",
                                        event.start().in(view.language()),
                                        event.title().in(view.language())),
                                Subject.event(event.id()),
                                swatches.callOut(callOut.number())));
            }
        }
    }

    private void add(String key, Legend.Swatch swatch, List<Entry> entries) {
        entries.add(Entry.mark(words.get(key), swatch));
    }
}

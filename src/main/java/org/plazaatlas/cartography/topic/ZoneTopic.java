package org.plazaatlas.cartography.topic;

import org.plazaatlas.cartography.geometry.CollisionIndex;
import org.plazaatlas.cartography.geometry.PictureFrame;
import org.plazaatlas.cartography.geometry.Viewport;
import org.plazaatlas.cartography.labelling.PlacedNames;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.marker.MunicipalityDots;
import org.plazaatlas.cartography.marker.StateDispute;
import org.plazaatlas.cartography.marker.StateMarks;
import org.plazaatlas.cartography.marker.StatePresence;
import org.plazaatlas.cartography.symbology.Symbology;
import org.plazaatlas.cartography.symbology.ZoneStyle;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.MunicipalityPresence;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Layer;
import org.plazaatlas.view.SubjectFocus;
import org.plazaatlas.view.View;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The map of zones: fills where an organization is dominant or organizations fight, marks of other
 * disputes, and in the detailed look markers of presence.
 */
final class ZoneTopic implements TopicMap {

    private final Atlas atlas;
    private final Symbology symbology;
    private final View view;
    private final Snapshot snapshot;
    private final ZoneStyles styles;
    private final Optional<SubjectFocus> focus;
    private final Set<String> inTitle;
    private final List<LabelledRegion> regions;
    private final Map<PictureFrame, ZoneSubjects> subjects = new HashMap<>();

    ZoneTopic(
            Atlas atlas,
            Symbology symbology,
            View view,
            Snapshot snapshot,
            Optional<SubjectFocus> focus,
            Set<String> inTitle) {
        this.atlas = atlas;
        this.symbology = symbology;
        this.view = view;
        this.snapshot = snapshot;
        this.focus = focus;
        this.inTitle = inTitle;
        styles = new ZoneStyles(atlas, symbology, view, snapshot, focus);
        regions = focus.map(f -> f.cut(snapshot.regions())).orElseGet(snapshot::regions);
    }

    @Override
    public Map<ZoneStyle, BitSet> fills() {
        Map<ZoneStyle, BitSet> fills = new LinkedHashMap<>();
        for (LabelledRegion region : regions) {
            styles.of(region.label())
                    .ifPresent(
                            painting ->
                                    region.faces()
                                            .addTo(
                                                    fills.computeIfAbsent(
                                                            painting.style(), _ -> new BitSet())));
        }
        return fills;
    }

    @Override
    public boolean hasTurfLines() {
        return true;
    }

    @Override
    public List<MapItem> items(PlacedNames names, Viewport viewport, CollisionIndex taken) {
        List<MapItem> items = new ArrayList<>(dots(viewport));
        items.addAll(names.items());
        if (view.shownAlone().isEmpty()) {
            items.addAll(
                    new StateMarks(atlas)
                            .place(
                                    state ->
                                            view.shows(Layer.PRIORITY_CITIES)
                                                    && (focus.isEmpty()
                                                            || focus.get().concernsState(state)),
                                    concerned(
                                            StateDispute.byState(
                                                    snapshot,
                                                    styles::markedContests,
                                                    styles::sign)),
                                    concerned(
                                            StatePresence.byState(
                                                    snapshot, styles::marked, styles::sign)),
                                    names.blocks(),
                                    viewport,
                                    taken));
        }
        return items;
    }

    /** The marks of the states that the picture is about. */
    private <M> Map<String, List<M>> concerned(Map<String, List<M>> byState) {
        Map<String, List<M>> concerned = new LinkedHashMap<>(byState);
        focus.ifPresent(f -> concerned.keySet().removeIf(state -> !f.concernsState(state)));
        return concerned;
    }

    private boolean draws(MunicipalityPresence found) {
        return styles.draws(found)
                && (focus.isEmpty() || focus.get().concernsState(found.stateCode()));
    }

    /** The dots at municipalities; names and marks stand above them. */
    private List<MapItem> dots(Viewport viewport) {
        return new MunicipalityDots(atlas)
                .place(viewport, view.date().getYear(), this::draws, styles::sign);
    }

    @Override
    public Map<String, FaceSet> organizationAreas(PictureFrame frame) {
        return new NamedAreas(styles, snapshot.mosaic()).of(frame.visible(regions).toList());
    }

    @Override
    public List<Legend.Entry> legend(PictureFrame frame, List<MapItem> items) {
        Set<String> about =
                focus.map(SubjectFocus::organizationIds)
                        .filter(ids -> !ids.isEmpty())
                        .orElse(inTitle);
        return new ZoneLegend(atlas, symbology, view, about)
                .entries(subjects(frame).withMarks(items));
    }

    @Override
    public Set<Claim> claims(PictureFrame frame) {
        return subjects(frame).claims();
    }

    /** The subjects of a picture; cached, because legend and sources ask for the same. */
    private ZoneSubjects subjects(PictureFrame frame) {
        return subjects.computeIfAbsent(
                frame, _ -> ZoneSubjects.of(frame, regions, snapshot, styles));
    }
}

package org.plazaatlas.briefing.plate;

import org.plazaatlas.briefing.sheet.PartNames;
import org.plazaatlas.briefing.wording.BriefingWords;
import org.plazaatlas.cartography.layout.Legend;
import org.plazaatlas.cartography.layout.Legend.FillSwatch;
import org.plazaatlas.cartography.layout.MapItem;
import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.cartography.linework.ZoneArea;
import org.plazaatlas.cartography.page.Plate;
import org.plazaatlas.cartography.paint.BasePart;
import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.SentenceList;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.City;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.State;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.Status;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Names the shapes of the maps on a plate in its language: {@code Sinaloa Cartel: dominance}.
 * Whoever edits a slide finds them by these names.
 */
final class ShapeNames implements PartNames {

    private final Atlas atlas;
    private final Plate plate;
    private final List<View> views;
    private final Function<View, Snapshot> snapshots;
    private final Language language;
    private final Words words;

    /**
     * @param views of the maps on the plate, in their order
     */
    ShapeNames(Atlas atlas, Plate plate, List<View> views, Function<View, Snapshot> snapshots) {
        this.atlas = atlas;
        this.plate = plate;
        this.views = views;
        this.snapshots = snapshots;
        language = plate.view().language();
        words = BriefingWords.in(language);
    }

    @Override
    public Optional<String> of(Object part) {
        return switch (part) {
            case BasePart base -> Optional.of(words.of(base));
            case ZoneArea zone -> zone(zone);
            case MapItem item -> item(item);
            default -> Optional.empty();
        };
    }

    private Optional<String> zone(ZoneArea zone) {
        for (int i = 0; i < views.size(); i++) {
            MapLayout map = plate.maps().get(i);
            if (map.content().zones().areas().stream().anyMatch(area -> area == zone)) {
                return views.get(i).topic() instanceof Topic.Zones
                        ? Optional.of(holders(zone, views.get(i)))
                        : inLegend(zone, map.legend());
            }
        }
        return Optional.empty();
    }

    /** Who holds the first face of a zone, and how; all its faces look alike. */
    private String holders(ZoneArea zone, View view) {
        int face = zone.faces().stream().findFirst().orElseThrow();
        FaceLabel label = snapshots.apply(view).label(face);
        if (view.shownAlone().isPresent()) {
            String id = view.shownAlone().get();
            boolean dominant = label.dominantIds().contains(id);
            return words.get(dominant ? "part.HELD" : "part.present", organization(id));
        }
        String names = names(parties(label, view));
        return switch (shown(label.status(), zone)) {
            case HELD, CHALLENGED, CONTESTED, SPLIT, DISAGREEMENT, SHARED, IN_TURN ->
                    words.get("part." + shown(label.status(), zone), names, challenger(label));
            case MIXED, PRESENT, UNCLAIMED -> words.get("part.present", names);
        };
    }

    /** A zone of one colour shows dominance, whether anybody disputes it or not. */
    private static Status shown(Status status, ZoneArea zone) {
        boolean plain = zone.style().fill() instanceof Fill.Textured;
        return status == Status.CHALLENGED && plain ? Status.HELD : status;
    }

    /** Those who dominate, and those who fight over a contested place. */
    private static Set<String> parties(FaceLabel label, View view) {
        Set<String> ids = new LinkedHashSet<>();
        label.dominant().forEach(holding -> ids.add(holding.organizationId()));
        if (label.status() == Status.CONTESTED || label.status() == Status.SPLIT) {
            label.contests().stream()
                    .filter(label::isDecidedBy)
                    .forEach(
                            contest -> {
                                ids.add(contest.pair().firstId());
                                ids.add(contest.pair().secondId());
                            });
        }
        ids.removeAll(view.hiddenOrganizations());
        return ids;
    }

    private String names(Collection<String> ids) {
        return new SentenceList(language).of(ids.stream().map(this::organization).toList());
    }

    private String challenger(FaceLabel label) {
        return label.challenger().map(Holding::organizationId).map(this::organization).orElse("");
    }

    /** What the legend says of the fill of a zone. */
    private static Optional<String> inLegend(ZoneArea zone, Legend legend) {
        return legend.entries().stream()
                .filter(
                        entry ->
                                entry.swatch()
                                        .filter(FillSwatch.class::isInstance)
                                        .filter(s -> isOf(zone, (FillSwatch) s))
                                        .isPresent())
                .map(Legend.Entry::text)
                .findFirst();
    }

    private static boolean isOf(ZoneArea zone, FillSwatch swatch) {
        return swatch.fill().equals(zone.style().fill());
    }

    private Optional<String> item(MapItem item) {
        return switch (item) {
            case MapItem.Lettering lettering -> Optional.of(lettering.text());
            case MapItem.CityMark city -> city(city.cityId());
            case MapItem.ScoreMark city -> city(city.cityId());
            case MapItem.EventMark mark ->
                    atlas.event(mark.eventId())
                            .map(Event::title)
                            .map(title -> words.get("part.event", title.in(language)));
            case MapItem.PresenceMark mark ->
                    Optional.of(words.get("part.present", organization(mark.organizationId())));
            case MapItem.PresenceDot dot ->
                    Optional.of(words.get("part.present", organization(dot.organizationId())));
            case MapItem.DisputeMark mark ->
                    Optional.of(
                            words.get(
                                    "part.dispute",
                                    names(List.of(mark.firstId(), mark.secondId()))));
            case MapItem.RegionMark mark ->
                    atlas.state(mark.stateCode())
                            .map(State::name)
                            .map(name -> words.get("part.region", name.in(language)));
            case MapItem.Leader _ -> Optional.of(words.get("part.leader"));
            case MapItem.MarkerGround _ -> Optional.of(words.get("part.ground"));
            default -> Optional.empty();
        };
    }

    private Optional<String> city(String id) {
        return atlas.city(id).map(City::name).map(name -> name.in(language));
    }

    private String organization(String id) {
        return atlas.organization(id).map(o -> o.name().in(language)).orElse(id);
    }
}

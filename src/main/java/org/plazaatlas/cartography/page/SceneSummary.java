package org.plazaatlas.cartography.page;

import org.plazaatlas.cartography.layout.MapLayout;
import org.plazaatlas.language.ArticledName;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Organization;
import org.plazaatlas.territory.change.ChangeKind;
import org.plazaatlas.territory.change.Difference;
import org.plazaatlas.territory.change.OrganizationChange;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.evidence.LabelledRegion;
import org.plazaatlas.territory.homicides.HomicideRate;
import org.plazaatlas.territory.homicides.HomicideYear;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.mosaic.FaceSet;
import org.plazaatlas.territory.mosaic.Mosaic;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.turf.JointArea;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Scene;
import org.plazaatlas.view.ShownOrganizations;
import org.plazaatlas.view.Topic;
import org.plazaatlas.view.View;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Summarizes in a few sentences what a map shows, for the visible part of the country only. */
final class SceneSummary {

    private static final int MOST_NAMED = 3;

    private final Atlas atlas;
    private final Scene scene;
    private final View view;
    private final Mosaic mosaic;
    private final ShownOrganizations organizations;
    private final FaceSet shown;
    private final Words words;
    private final NumberFormat numbers;

    SceneSummary(Atlas atlas, MapLayout map, Scene scene) {
        this.atlas = atlas;
        this.scene = scene;
        view = map.content().view();
        mosaic = scene.snapshot().mosaic();
        organizations = new ShownOrganizations(atlas, view);
        shown = faces(map.viewport().extent());
        words = Words.of(SceneSummary.class, view.language());
        numbers = NumberFormat.getIntegerInstance(view.language().locale());
    }

    private FaceSet faces(Extent extent) {
        return FaceSet.of(
                mosaic.faces().stream()
                        .filter(face -> extent.touches(face.polygon().getEnvelopeInternal()))
                        .mapToInt(Face::index));
    }

    /** The sentences, without their full stops. */
    List<String> sentences() {
        return switch (view.topic()) {
            case Topic.Zones() -> List.of(dominant(), contested());
            case Topic.HotSpots _ -> List.of(pressure());
            case Topic.Homicides() -> scene.homicides().stream().map(this::homicides).toList();
            case Topic.Changes _ -> scene.difference().map(this::changes).orElse(List.of());
        };
    }

    private String dominant() {
        Map<String, Double> squareKm = new HashMap<>();
        for (LabelledRegion region : scene.snapshot().regions()) {
            double area = squareKm(region.faces());
            for (Holding holding : region.label().dominant()) {
                if (area > 0 && organizations.draws(holding.organizationId())) {
                    squareKm.merge(holding.organizationId(), area, Double::sum);
                }
            }
        }
        return squareKm.isEmpty()
                ? words.get("alternative.nobody")
                : words.get("alternative.dominant", largest(squareKm));
    }

    private String largest(Map<String, Double> squareKm) {
        return squareKm.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(e -> words.get("alternative.area", name(e.getKey()), rounded(e.getValue())))
                .collect(Collectors.joining(", "));
    }

    private String contested() {
        List<JointArea> areas =
                scene.snapshot().contestedAreas().stream()
                        .filter(a -> a.faces().intersects(shown))
                        .filter(a -> organizations.draws(a.firstId()))
                        .filter(a -> organizations.draws(a.secondId()))
                        .sorted(
                                Comparator.comparingDouble((JointArea a) -> squareKm(a.faces()))
                                        .reversed())
                        .toList();
        return words.get(
                "alternative.contested",
                areas.size(),
                areas.stream().findFirst().map(this::pair).orElse(""));
    }

    private String pair(JointArea area) {
        return words.get(
                "alternative.pair",
                nameInText(area.firstId()),
                nameInText(area.secondId()),
                rounded(squareKm(area.faces())));
    }

    private String pressure() {
        return words.get(
                "alternative.pressure",
                scene.states().stream()
                        .filter(spot -> facesOf(spot).intersects(shown))
                        .limit(MOST_NAMED)
                        .map(this::points)
                        .collect(Collectors.joining(", ")));
    }

    private FaceSet facesOf(HotSpot state) {
        return mosaic.facesOfState(state.pressure().place().id());
    }

    private String points(HotSpot state) {
        String name = state(state.pressure().place().id());
        return words.get("alternative.points", name, numbers.format(state.score()));
    }

    private String state(String code) {
        return atlas.state(code).map(s -> s.name().in(view.language())).orElse(code);
    }

    private String homicides(HomicideYear figures) {
        return words.get(
                "alternative.homicides",
                Integer.toString(figures.year()),
                figures.rates().stream()
                        .filter(r -> mosaic.facesOfState(r.count().stateCode()).intersects(shown))
                        .limit(MOST_NAMED)
                        .map(
                                r ->
                                        words.get(
                                                "alternative.rate",
                                                state(r.count().stateCode()),
                                                rate(r)))
                        .collect(Collectors.joining(", ")));
    }

    private String rate(HomicideRate rate) {
        return numbers.format(rate.per100k());
    }

    private List<String> changes(Difference difference) {
        String gained = mostOf(difference, ChangeKind.GAINED);
        String lost = mostOf(difference, ChangeKind.LOST);
        return Stream.of(
                        gained.isEmpty() ? "" : words.get("alternative.gained", gained),
                        lost.isEmpty() ? "" : words.get("alternative.lost", lost),
                        words.get(
                                "alternative.balance",
                                rounded(squareKm(difference.newlyContested())),
                                rounded(squareKm(difference.calmed()))))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String mostOf(Difference difference, ChangeKind kind) {
        Map<String, Double> squareKm = new HashMap<>();
        for (OrganizationChange change : difference.organizations()) {
            double area = squareKm(change.faces().getOrDefault(kind, FaceSet.NONE));
            if (area > 0 && organizations.draws(change.organizationId())) {
                squareKm.put(change.organizationId(), area);
            }
        }
        return largest(squareKm);
    }

    private double squareKm(FaceSet faces) {
        return mosaic.areaSquareKm(faces.intersection(shown));
    }

    private String nameInText(String organizationId) {
        return ArticledName.of(name(organizationId), view.language()).withArticle();
    }

    private String name(String organizationId) {
        return atlas.organization(organizationId)
                .map(Organization::name)
                .map(name -> name.in(view.language()))
                .orElse(organizationId);
    }

    /** Rounds to two digits; the areas in the sources are no more precise. */
    private String rounded(double squareKm) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, squareKm))) - 1));
        return numbers.format(Math.round(squareKm / unit) * unit);
    }
}

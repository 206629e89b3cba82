package org.plazaatlas.desktop.tools;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.plazaatlas.analysis.CoordinateText;
import org.plazaatlas.analysis.GeodesicFigure;
import org.plazaatlas.analysis.NearestBoundary;
import org.plazaatlas.desktop.control.FigureFormat;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.shown.PreparedLayer;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.FaceLabel;
import org.plazaatlas.territory.evidence.Holding;
import org.plazaatlas.territory.mosaic.EllipsoidalMeasure;
import org.plazaatlas.territory.mosaic.Face;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.time.History;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Answers what the tools ask, in lines of words. Safe for use by several threads. */
final class ToolAnswers {

    private final History history;
    private final Dossiers dossiers;

    ToolAnswers(History history, Dossiers dossiers) {
        this.history = history;
        this.dossiers = dossiers;
    }

    /** The answer, its first line the most important one. */
    List<String> of(ToolQuestion question) {
        return new Answering(question).lines();
    }

    /** One question being answered. */
    private final class Answering {

        private final ToolQuestion question;
        private final Language language;
        private final Words words;
        private final FigureFormat figures;
        private final Atlas atlas = history.atlas();

        Answering(ToolQuestion question) {
            this.question = question;
            language = question.view().language();
            words = Words.of(ToolAnswers.class, language);
            figures = new FigureFormat(language);
        }

        List<String> lines() {
            return switch (question.tool()) {
                case DISTANCE -> distance(new GeodesicFigure(question.places()));
                case AREA -> area(new GeodesicFigure(question.places()));
                case CIRCLE -> circle(question.places().getFirst());
                case PLACE -> place(question.places().getFirst());
            };
        }

        private List<String> distance(GeodesicFigure way) {
            List<String> lines = new ArrayList<>();
            lines.add(words.get("km", km(way.lengthKm())));
            if (way.places().size() > 2) {
                lines.add(words.get("lastLeg", km(way.lastLegKm())));
            }
            return lines;
        }

        private List<String> area(GeodesicFigure area) {
            return List.of(
                    words.get("squareKm", km(area.areaSquareKm())),
                    words.get("rim", km(area.perimeterKm())));
        }

        private List<String> place(LonLat place) {
            List<String> lines = new ArrayList<>();
            Snapshot snapshot = snapshot();
            Coordinate at = atlas.projection().toMap(place);
            OptionalInt face = snapshot.mosaic().faceAt(at.x, at.y);
            if (face.isPresent()) {
                String state = snapshot.mosaic().faces().get(face.getAsInt()).stateCode();
                lines.add(name(Subject.state(state)));
                lines.addAll(held(snapshot.label(face.getAsInt())));
            } else {
                lines.add(words.get("outside"));
            }
            lines.add(CoordinateText.decimal(place));
            lines.add(CoordinateText.sexagesimal(place, language));
            NearestBoundary.to(place, snapshot, atlas.projection())
                    .map(
                            near ->
                                    words.get(
                                            "boundary",
                                            km(near.km()),
                                            organization(near.boundary().firstId()),
                                            organization(near.boundary().secondId())))
                    .ifPresentOrElse(lines::add, () -> lines.add(words.get("noBoundary")));
            lines.add(day());
            return lines;
        }

        private List<String> held(FaceLabel label) {
            List<String> lines = new ArrayList<>();
            if (label.holdings().isEmpty()) {
                lines.add(words.get("noClaim"));
            }
            if (!label.dominant().isEmpty()) {
                lines.add(words.get("dominant", names(label.dominant())));
            }
            if (!label.present().isEmpty()) {
                lines.add(words.get("present", names(label.present())));
            }
            return lines;
        }

        private List<String> circle(LonLat centre) {
            Polygon ring =
                    new EllipsoidalMeasure(atlas.projection()).circle(centre, question.radiusKm());
            PreparedGeometry circle = PreparedGeometryFactory.prepare(ring);
            Snapshot snapshot = snapshot();
            Set<String> states = new LinkedHashSet<>();
            Set<String> zones = new LinkedHashSet<>();
            for (Face face : snapshot.mosaic().faces()) {
                if (circle.intersects(face.polygon())) {
                    states.add(name(Subject.state(face.stateCode())));
                    snapshot.label(face.index())
                            .dominantIds()
                            .forEach(id -> zones.add(organization(id)));
                }
            }
            List<String> lines = new ArrayList<>();
            lines.add(words.get("circle", km(question.radiusKm()), CoordinateText.decimal(centre)));
            lines.add(words.get("circleStates", listed(states)));
            lines.add(words.get("circleZones", listed(zones)));
            for (PreparedLayer layer : question.view().ownLayers().layers()) {
                long inside =
                        layer.pickedOn(question.view().days()).stream()
                                .flatMap(feature -> feature.shape().stream())
                                .filter(circle::intersects)
                                .count();
                lines.add(
                        words.get(
                                "circleFeatures",
                                layer.added().credit().name(),
                                figures.whole((double) inside)));
            }
            lines.add(day());
            return lines;
        }

        private Snapshot snapshot() {
            return question.view().account().in(history).at(question.view().date());
        }

        private String day() {
            return words.get("day", PartialDate.of(question.view().date()).in(language));
        }

        private String names(List<Holding> holdings) {
            return listed(holdings.stream().map(h -> organization(h.organizationId())).toList());
        }

        private String listed(Collection<String> names) {
            return names.isEmpty() ? words.get("none") : String.join(", ", names);
        }

        private String organization(String id) {
            return name(Subject.organization(id));
        }

        private String name(Subject subject) {
            return dossiers.name(subject, language);
        }

        /** Three significant places below ten, so that a street and a state are both told well. */
        private String km(double value) {
            return figures.decimals(value, value < 10 ? 2 : value < 1_000 ? 1 : 0);
        }
    }
}

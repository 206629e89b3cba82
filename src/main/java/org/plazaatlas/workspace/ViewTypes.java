package org.plazaatlas.workspace;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Attribution;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.Subject;
import org.plazaatlas.model.TimeWindow;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonKind;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.MalformedValueException;
import org.plazaatlas.territory.evidence.EvidenceRule;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.IncidentDisplay;
import org.plazaatlas.view.MapSubject;
import org.plazaatlas.view.Topic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The types of the fields of a saved view that are more than a text, a day or a name. */
final class ViewTypes {

    static final JsonType<TimeWindow> WINDOW =
            JsonKind.anyOf(
                    expected("expected.window"),
                    List.of(
                            JsonKind.single("day", TimeWindow.DAY),
                            ofOne(
                                    "range",
                                    TimeWindow.Range.class,
                                    from(TimeWindow.Range::from),
                                    TimeWindow.Range::new),
                            ofOne(
                                    "since",
                                    TimeWindow.Since.class,
                                    from(TimeWindow.Since::day),
                                    TimeWindow.Since::new)));

    static final JsonType<Extent> EXTENT =
            JsonType.numbers(4)
                    .as(
                            sides ->
                                    new Extent(
                                            sides.get(0), sides.get(1), sides.get(2), sides.get(3)),
                            extent ->
                                    List.of(
                                            extent.minX(),
                                            extent.minY(),
                                            extent.maxX(),
                                            extent.maxY()))
                    .expecting(expected("expected.extent"));

    private static final JsonField<MapSubject, MapSubject.Kind> KIND =
            JsonField.required("kind", JsonType.oneOf(MapSubject.Kind.class), MapSubject::kind);
    private static final JsonField<MapSubject, String> ID =
            JsonField.unlessDefault("id", JsonType.STRING, "", MapSubject::id);

    static final JsonType<MapSubject> MAP_SUBJECT =
            new JsonRecord<>(List.of(KIND, ID), f -> new MapSubject(KIND.in(f), ID.in(f)))
                    .type(expected("expected.mapSubject"));

    private static final JsonType<PressureWeights> WEIGHTS =
            JsonType.numbers(4)
                    .as(
                            w -> new PressureWeights(w.get(0), w.get(1), w.get(2), w.get(3)),
                            weights ->
                                    List.of(
                                            weights.contested(),
                                            weights.boundary(),
                                            weights.rivals(),
                                            weights.shocks()));

    static final JsonType<Topic> TOPIC =
            JsonKind.anyOf(
                    expected("expected.topic"),
                    List.of(
                            JsonKind.single("zones", Topic.ZONES),
                            JsonKind.single("homicides", Topic.HOMICIDES),
                            ofOne(
                                    "hotspots",
                                    Topic.HotSpots.class,
                                    JsonField.required("weights", WEIGHTS, Topic.HotSpots::weights),
                                    Topic.HotSpots::new),
                            ofOne(
                                    "changes",
                                    Topic.Changes.class,
                                    JsonField.required("since", JsonType.DAY, Topic.Changes::since),
                                    Topic.Changes::new)));

    static final JsonType<Attribution> ATTRIBUTION =
            JsonKind.anyOf(
                    expected("expected.attribution"),
                    List.of(
                            JsonKind.single("everyone", Attribution.EVERYONE),
                            ofOne(
                                    "source",
                                    Attribution.OneSource.class,
                                    JsonField.required(
                                            "id", JsonType.STRING, Attribution.OneSource::sourceId),
                                    Attribution.OneSource::new),
                            ofOne(
                                    "several",
                                    Attribution.SeveralSources.class,
                                    JsonField.required(
                                            "ids",
                                            JsonType.TEXTS,
                                            Attribution.SeveralSources::sourceIds),
                                    Attribution.SeveralSources::new),
                            ofOne(
                                    "origin",
                                    Attribution.FromOrigin.class,
                                    JsonField.required(
                                            "id", JsonType.STRING, Attribution.FromOrigin::origin),
                                    Attribution.FromOrigin::new),
                            ofOne(
                                    "sources",
                                    Attribution.SourcesOf.class,
                                    JsonField.required(
                                            "id",
                                            JsonType.oneOf(SourceKind.class),
                                            Attribution.SourcesOf::kind),
                                    Attribution.SourcesOf::new)));

    static final JsonType<Arrangement> ARRANGEMENT =
            JsonKind.anyOf(expected("expected.arrangement"), ArrangementJson.KINDS);

    static final JsonType<EvidenceRule> EVIDENCE =
            EvidenceJson.RULE.type(expected("expected.evidence"));

    static final JsonType<IncidentDisplay> INCIDENTS =
            IncidentJson.DISPLAY.type(expected("expected.incidents"));

    private static final JsonField<Subject, Subject.Kind> SUBJECT_KIND =
            JsonField.required("kind", JsonType.oneOf(Subject.Kind.class), Subject::kind);
    private static final JsonField<Subject, String> SUBJECT_ID =
            JsonField.unlessDefault("id", JsonType.STRING, "", Subject::id);

    static final JsonType<Subject> SUBJECT =
            new JsonRecord<>(
                            List.of(SUBJECT_KIND, SUBJECT_ID),
                            f -> subject(SUBJECT_KIND.in(f), SUBJECT_ID.in(f)))
                    .type(expected("expected.subject"));

    private ViewTypes() {}

    private static Supplier<Text> expected(String key) {
        return () -> Words.both(ViewTypes.class, key);
    }

    private static <R> JsonField<R, LocalDate> from(Function<R, LocalDate> getter) {
        return JsonField.required("from", JsonType.DAY, getter);
    }

    /** A kind whose records have one field. */
    private static <T, K extends T, V> JsonKind<T> ofOne(
            String kind, Class<K> type, JsonField<K, V> field, Function<V, K> maker) {
        return JsonKind.of(
                kind, type, new JsonRecord<>(List.of(field), f -> maker.apply(field.in(f))));
    }

    private static Subject subject(Subject.Kind kind, String id) {
        Subject subject = new Subject(kind, id);
        if (kind == Subject.Kind.TURF && subject.parties().size() != 2) {
            throw new MalformedValueException("not two parties");
        }
        return subject;
    }
}

package org.plazaatlas.lesson.file;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.lesson.content.LabelSide;
import org.plazaatlas.lesson.content.LessonQuestion;
import org.plazaatlas.lesson.content.LessonQuestion.Answer;
import org.plazaatlas.lesson.content.MapSpot;
import org.plazaatlas.lesson.content.PlanPart;
import org.plazaatlas.lesson.content.PointingMark;
import org.plazaatlas.lesson.content.PointingMark.Arrow;
import org.plazaatlas.lesson.content.PointingMark.Callout;
import org.plazaatlas.lesson.content.PointingMark.Highlight;
import org.plazaatlas.lesson.content.PointingMark.Ring;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonKind;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;
import org.plazaatlas.store.json.MalformedValueException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The types of the parts of a lesson in JSON. */
final class LessonTypes {

    private static final String POINT = "point";

    private static final JsonField<Text, String> SPANISH =
            JsonField.withDefault("es", JsonType.STRING, "", Text::es);
    private static final JsonField<Text, String> ENGLISH =
            JsonField.withDefault("en", JsonType.STRING, "", Text::en);

    /** A text of which one language may be missing, while a lesson is being written. */
    static final JsonType<Text> TEXT =
            new JsonRecord<>(
                            List.of(SPANISH, ENGLISH),
                            fields -> new Text(SPANISH.in(fields), ENGLISH.in(fields)))
                    .type(expected("text"));

    /** Also part of the names of files, so that nothing of a path may stand in it. */
    static final JsonType<String> ID =
            JsonType.STRING.as(LessonTypes::id, id -> id).expecting(expected("id"));

    static final JsonType<List<Text>> TEXTS = JsonType.listOf(TEXT);

    /** A subject such as {@code city:culiacan}: the code of its kind, and its id. */
    static final JsonType<Subject> SUBJECT =
            JsonType.STRING
                    .as(LessonTypes::subject, LessonTypes::written)
                    .expecting(expected("subject"));

    /** A subject, or a point such as {@code point:-107.39,24.8}: longitude, then latitude. */
    private static final JsonType<MapSpot> SPOT =
            JsonType.STRING.as(LessonTypes::spot, LessonTypes::written).expecting(expected("spot"));

    private static final JsonType<Double> RADIUS_KM =
            JsonType.NUMBER.as(LessonTypes::positive, km -> km);

    private static final JsonField<PlanPart, Integer> MINUTES =
            JsonField.required("minutes", JsonType.WHOLE_NUMBER, PlanPart::minutes);
    private static final JsonField<PlanPart, Text> ACTIVITY =
            JsonField.required("activity", TEXT, PlanPart::activity);
    static final JsonType<List<PlanPart>> PLAN =
            JsonType.listOf(
                    new JsonRecord<>(
                                    List.of(MINUTES, ACTIVITY),
                                    f -> new PlanPart(MINUTES.in(f), ACTIVITY.in(f)))
                            .type(expected("plan")));

    private static final JsonField<Answer, Text> ANSWER_TEXT =
            JsonField.required("text", TEXT, Answer::text);
    private static final JsonField<Answer, Boolean> RIGHT =
            JsonField.unlessDefault("right", JsonType.TRUE_OR_FALSE, false, Answer::right);
    private static final JsonType<Answer> ANSWER =
            new JsonRecord<>(
                            List.of(ANSWER_TEXT, RIGHT),
                            f -> new Answer(ANSWER_TEXT.in(f), RIGHT.in(f)))
                    .type();

    private static final JsonField<LessonQuestion, Text> ASKED =
            JsonField.required("text", TEXT, LessonQuestion::question);
    private static final JsonField<LessonQuestion, List<Answer>> ANSWERS =
            JsonField.required("answers", JsonType.listOf(ANSWER), LessonQuestion::answers);
    private static final JsonField<LessonQuestion, Text> EXPLANATION =
            JsonField.required("explanation", TEXT, LessonQuestion::explanation);
    static final JsonType<LessonQuestion> QUESTION =
            new JsonRecord<>(
                            List.of(ASKED, ANSWERS, EXPLANATION),
                            f -> new LessonQuestion(ASKED.in(f), ANSWERS.in(f), EXPLANATION.in(f)))
                    .type(expected("question"));

    private static final JsonField<Arrow, MapSpot> FROM =
            JsonField.required("from", SPOT, Arrow::from);
    private static final JsonField<Arrow, MapSpot> TO = JsonField.required("to", SPOT, Arrow::to);
    private static final JsonField<Ring, MapSpot> AROUND =
            JsonField.required("around", SPOT, Ring::around);
    private static final JsonField<Ring, Double> RADIUS =
            JsonField.required("radiusKm", RADIUS_KM, Ring::radiusKm);
    private static final JsonField<Callout, MapSpot> AT =
            JsonField.required("at", SPOT, Callout::at);
    private static final JsonField<Callout, LabelSide> SIDE =
            JsonField.required("side", JsonType.oneOf(LabelSide.class), Callout::side);
    private static final JsonField<Highlight, Subject> HIGHLIGHTED =
            JsonField.required("subject", SUBJECT, Highlight::subject);

    static final JsonType<List<PointingMark>> MARKS =
            JsonType.listOf(
                    JsonKind.anyOf(
                            expected("mark"),
                            List.of(
                                    JsonKind.of("arrow", Arrow.class, arrow()),
                                    JsonKind.of("ring", Ring.class, ring()),
                                    JsonKind.of("label", Callout.class, callout()),
                                    JsonKind.of("highlight", Highlight.class, highlight()))));

    private LessonTypes() {}

    private static JsonRecord<Arrow> arrow() {
        JsonField<Arrow, Text> label = label();
        return new JsonRecord<>(
                List.of(FROM, TO, label), f -> new Arrow(FROM.in(f), TO.in(f), label.in(f)));
    }

    private static JsonRecord<Ring> ring() {
        JsonField<Ring, Text> label = label();
        return new JsonRecord<>(
                List.of(AROUND, RADIUS, label),
                f -> new Ring(AROUND.in(f), RADIUS.in(f), label.in(f)));
    }

    private static JsonRecord<Callout> callout() {
        JsonField<Callout, Text> label = label();
        return new JsonRecord<>(
                List.of(AT, SIDE, label), f -> new Callout(AT.in(f), SIDE.in(f), label.in(f)));
    }

    private static JsonRecord<Highlight> highlight() {
        JsonField<Highlight, Text> label = label();
        return new JsonRecord<>(
                List.of(HIGHLIGHTED, label), f -> new Highlight(HIGHLIGHTED.in(f), label.in(f)));
    }

    private static <M extends PointingMark> JsonField<M, Text> label() {
        Function<M, Text> getter = PointingMark::label;
        return JsonField.unlessDefault("label", TEXT, Text.EMPTY, getter);
    }

    static Supplier<Text> expected(String key) {
        return () -> Words.both(LessonTypes.class, "expected." + key);
    }

    private static String id(String written) {
        if (!written.matches("[a-z0-9-]+")) {
            throw new MalformedValueException("no id");
        }
        return written;
    }

    private static double positive(double km) {
        if (!(km > 0)) {
            throw new MalformedValueException("no radius");
        }
        return km;
    }

    private static Subject subject(String written) {
        String[] parts = parts(written);
        return Arrays.stream(Subject.Kind.values())
                .filter(kind -> kind.code().equals(parts[0]))
                .map(kind -> new Subject(kind, parts[1]))
                .findFirst()
                .orElseThrow(() -> new MalformedValueException("no such kind"));
    }

    private static String[] parts(String written) {
        String[] parts = written.split(":", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            throw new MalformedValueException("no kind and id");
        }
        return parts;
    }

    private static String written(Subject subject) {
        Coded kind = subject.kind();
        return kind.code() + ":" + subject.id();
    }

    private static MapSpot spot(String written) {
        String[] parts = parts(written);
        return parts[0].equals(POINT)
                ? new MapSpot.Point(point(parts[1].split(",", -1)))
                : new MapSpot.OfSubject(subject(written));
    }

    private static LonLat point(String... degrees) {
        if (degrees.length != 2) {
            throw new MalformedValueException("not two numbers");
        }
        return new LonLat(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    }

    private static String written(MapSpot spot) {
        return switch (spot) {
            case MapSpot.OfSubject(var subject) -> written(subject);
            case MapSpot.Point(var at) -> POINT + ":" + at.longitude() + "," + at.latitude();
        };
    }
}

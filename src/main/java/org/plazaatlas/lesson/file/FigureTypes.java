package org.plazaatlas.lesson.file;

import org.plazaatlas.lesson.content.FigureOrigin;
import org.plazaatlas.lesson.content.FigureOrigin.BackTest;
import org.plazaatlas.lesson.content.FigureOrigin.Compared;
import org.plazaatlas.lesson.content.FigureOrigin.Count;
import org.plazaatlas.lesson.content.FigureOrigin.Counted;
import org.plazaatlas.lesson.content.FigureOrigin.DominantOrganizations;
import org.plazaatlas.lesson.content.FigureOrigin.HomicideRate;
import org.plazaatlas.lesson.content.FigureOrigin.HostileBoundary;
import org.plazaatlas.lesson.content.FigureOrigin.ListAgreementPercent;
import org.plazaatlas.lesson.content.FigureOrigin.National;
import org.plazaatlas.lesson.content.FigureOrigin.PressureRank;
import org.plazaatlas.lesson.content.FigureOrigin.StatesContested;
import org.plazaatlas.lesson.content.FigureOrigin.StatesDominated;
import org.plazaatlas.lesson.content.FigureOrigin.StatesPresent;
import org.plazaatlas.lesson.content.LessonFigure;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonKind;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The figures of a step in JSON. */
final class FigureTypes {

    private static final JsonType<FigureOrigin> ORIGIN =
            JsonKind.anyOf(
                    LessonTypes.expected("figure"),
                    List.of(
                            JsonKind.of(
                                    "national",
                                    National.class,
                                    two(text("id", National::id), unit(), National::new)),
                            JsonKind.of(
                                    "states_dominated",
                                    StatesDominated.class,
                                    two(
                                            text("organization", StatesDominated::organizationId),
                                            date(StatesDominated::date),
                                            StatesDominated::new)),
                            JsonKind.of(
                                    "states_present",
                                    StatesPresent.class,
                                    two(
                                            text("organization", StatesPresent::organizationId),
                                            date(StatesPresent::date),
                                            StatesPresent::new)),
                            JsonKind.of(
                                    "states_contested",
                                    StatesContested.class,
                                    one(date(StatesContested::date), StatesContested::new)),
                            JsonKind.of(
                                    "dominant_organizations",
                                    DominantOrganizations.class,
                                    one(
                                            date(DominantOrganizations::date),
                                            DominantOrganizations::new)),
                            JsonKind.of(
                                    "hostile_boundary_km",
                                    HostileBoundary.class,
                                    one(date(HostileBoundary::date), HostileBoundary::new)),
                            JsonKind.of(
                                    "homicide_rate",
                                    HomicideRate.class,
                                    two(
                                            text("state", HomicideRate::stateCode),
                                            year(HomicideRate::year),
                                            HomicideRate::new)),
                            JsonKind.of(
                                    "pressure_rank",
                                    PressureRank.class,
                                    two(place(), date(PressureRank::date), PressureRank::new)),
                            JsonKind.of(
                                    "back_test_rho",
                                    BackTest.class,
                                    two(year(BackTest::year), compared(), BackTest::new)),
                            JsonKind.of(
                                    "list_agreement_percent",
                                    ListAgreementPercent.class,
                                    one(
                                            text("origin", ListAgreementPercent::origin),
                                            ListAgreementPercent::new)),
                            JsonKind.of("count", Count.class, one(counted(), Count::new))));

    private static final JsonField<LessonFigure, String> VALUE =
            JsonField.required("value", JsonType.TEXT, LessonFigure::value);
    private static final JsonField<LessonFigure, FigureOrigin> FROM =
            JsonField.required("from", ORIGIN, LessonFigure::origin);

    static final JsonType<List<LessonFigure>> FIGURES =
            JsonType.listOf(
                    new JsonRecord<>(
                                    List.of(VALUE, FROM),
                                    f -> new LessonFigure(VALUE.in(f), FROM.in(f)))
                            .type(LessonTypes.expected("figure")));

    private FigureTypes() {}

    private static <K> JsonField<K, String> text(String key, Function<K, String> getter) {
        return JsonField.required(key, JsonType.TEXT, getter);
    }

    private static JsonField<National, Double> unit() {
        return JsonField.unlessDefault("unit", JsonType.NUMBER, 1.0, National::unit);
    }

    private static <K> JsonField<K, LocalDate> date(Function<K, LocalDate> getter) {
        return JsonField.required("date", JsonType.DAY, getter);
    }

    private static <K> JsonField<K, Integer> year(Function<K, Integer> getter) {
        return JsonField.required("year", JsonType.WHOLE_NUMBER, getter);
    }

    private static JsonField<PressureRank, Subject> place() {
        return JsonField.required("place", LessonTypes.SUBJECT, PressureRank::place);
    }

    private static JsonField<BackTest, Compared> compared() {
        return JsonField.required("compared", JsonType.oneOf(Compared.class), BackTest::compared);
    }

    private static JsonField<Count, Counted> counted() {
        return JsonField.required("records", JsonType.oneOf(Counted.class), Count::counted);
    }

    private static <K, V> JsonRecord<K> one(JsonField<K, V> field, Function<V, K> maker) {
        return new JsonRecord<>(List.of(field), f -> maker.apply(field.in(f)));
    }

    private static <K, V, W> JsonRecord<K> two(
            JsonField<K, V> first, JsonField<K, W> second, BiFunction<V, W, K> maker) {
        return new JsonRecord<>(
                List.of(first, second), f -> maker.apply(first.in(f), second.in(f)));
    }
}

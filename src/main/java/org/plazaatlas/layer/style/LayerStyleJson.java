package org.plazaatlas.layer.style;

import org.plazaatlas.store.json.JsonField;
import org.plazaatlas.store.json.JsonKind;
import org.plazaatlas.store.json.JsonRecord;
import org.plazaatlas.store.json.JsonType;

import java.util.List;
import java.util.Optional;

/** A style as a workspace file has it. */
public final class LayerStyleJson {

    private static final JsonType<StyleColour> COLOUR =
            JsonType.STRING.as(StyleColour::parse, StyleColour::toString);

    private static final JsonField<Colouring.Single, StyleColour> COLOUR_OF_ALL =
            JsonField.required("colour", COLOUR, Colouring.Single::colour);

    private static final JsonField<Colouring.Category, String> VALUE =
            JsonField.required("value", JsonType.STRING, Colouring.Category::value);
    private static final JsonField<Colouring.Category, StyleColour> VALUE_COLOUR =
            JsonField.required("colour", COLOUR, Colouring.Category::colour);
    private static final JsonType<Colouring.Category> CATEGORY =
            new JsonRecord<>(
                            List.of(VALUE, VALUE_COLOUR),
                            f -> new Colouring.Category(VALUE.in(f), VALUE_COLOUR.in(f)))
                    .type();

    private static final JsonField<Colouring.Categories, String> CATEGORY_FIELD =
            JsonField.required("field", JsonType.STRING, Colouring.Categories::field);
    private static final JsonField<Colouring.Categories, List<Colouring.Category>> CATEGORIES =
            JsonField.required(
                    "categories", JsonType.listOf(CATEGORY), Colouring.Categories::categories);
    private static final JsonField<Colouring.Categories, StyleColour> OTHER =
            JsonField.withDefault(
                    "other", COLOUR, CategoryColours.OTHER, Colouring.Categories::other);

    private static final JsonField<Colouring.Graduated, String> FIGURE =
            JsonField.required("field", JsonType.STRING, Colouring.Graduated::field);
    private static final JsonField<Colouring.Graduated, ClassMethod> METHOD =
            JsonField.required(
                    "method", JsonType.oneOf(ClassMethod.class), Colouring.Graduated::method);
    private static final JsonField<Colouring.Graduated, Integer> CLASSES =
            JsonField.required("classes", JsonType.WHOLE_NUMBER, Colouring.Graduated::classes);
    private static final JsonField<Colouring.Graduated, ColourRamp> RAMP =
            JsonField.required("ramp", JsonType.oneOf(ColourRamp.class), Colouring.Graduated::ramp);

    private static final JsonType<Colouring> COLOURING =
            JsonKind.anyOf(
                    List.of(
                            JsonKind.of(
                                    "single",
                                    Colouring.Single.class,
                                    new JsonRecord<>(
                                            List.of(COLOUR_OF_ALL),
                                            f -> new Colouring.Single(COLOUR_OF_ALL.in(f)))),
                            JsonKind.of(
                                    "categories",
                                    Colouring.Categories.class,
                                    new JsonRecord<>(
                                            List.of(CATEGORY_FIELD, CATEGORIES, OTHER),
                                            f ->
                                                    new Colouring.Categories(
                                                            CATEGORY_FIELD.in(f),
                                                            CATEGORIES.in(f),
                                                            OTHER.in(f)))),
                            JsonKind.of(
                                    "graduated",
                                    Colouring.Graduated.class,
                                    new JsonRecord<>(
                                            List.of(FIGURE, METHOD, CLASSES, RAMP),
                                            f ->
                                                    new Colouring.Graduated(
                                                            FIGURE.in(f),
                                                            METHOD.in(f),
                                                            CLASSES.in(f),
                                                            RAMP.in(f))))));

    private static final JsonField<LayerStyle, Colouring> COLOURED =
            JsonField.required("colouring", COLOURING, LayerStyle::colouring);
    private static final JsonField<LayerStyle, Double> SIZE =
            JsonField.required("size", JsonType.NUMBER, LayerStyle::size);
    private static final JsonField<LayerStyle, Double> OPACITY =
            JsonField.required("opacity", JsonType.NUMBER, LayerStyle::opacity);
    private static final JsonField<LayerStyle, Optional<String>> LABEL =
            JsonField.optional("label_field", JsonType.STRING, LayerStyle::labelField);
    private static final JsonField<LayerStyle, LayerPlacement> PLACEMENT =
            JsonField.withDefault(
                    "placement",
                    JsonType.oneOf(LayerPlacement.class),
                    LayerPlacement.ABOVE_ZONES,
                    LayerStyle::placement);

    /** The type of a style, for records that hold one. */
    public static final JsonType<LayerStyle> TYPE =
            new JsonRecord<>(
                            List.of(COLOURED, SIZE, OPACITY, LABEL, PLACEMENT),
                            f ->
                                    new LayerStyle(
                                            COLOURED.in(f),
                                            SIZE.in(f),
                                            OPACITY.in(f),
                                            LABEL.in(f),
                                            PLACEMENT.in(f)))
                    .type();

    private LayerStyleJson() {}
}

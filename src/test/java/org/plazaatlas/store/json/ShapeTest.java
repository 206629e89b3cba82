package org.plazaatlas.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plazaatlas.language.Text;

import java.util.List;
import java.util.function.Supplier;

class ShapeTest {

    private static final List<Shape<?>> ALL =
            List.of(
                    Shape.TEXT,
                    Shape.BOTH_LANGUAGES,
                    Shape.DATE,
                    Shape.TRUE_OR_FALSE,
                    Shape.WHOLE_NUMBER,
                    Shape.NUMBER,
                    Shape.TEXTS,
                    Shape.COLOUR,
                    Shape.RELIABILITY,
                    Shape.CREDIBILITY,
                    Shape.RECORD,
                    Shape.LONGITUDE);

    @Test
    void aBugInAReaderIsNotTheUsersMistake() {
        List<Supplier<RuntimeException>> bugs =
                List.of(
                        () -> new IllegalStateException("bug"),
                        () -> new IllegalArgumentException("bug"),
                        () -> new ArithmeticException("bug"));
        for (Supplier<RuntimeException> bug : bugs) {
            Shape<String> shape =
                    new Shape<>(
                            () -> Text.same("anything"),
                            _ -> {
                                throw bug.get();
                            });
            assertThatThrownBy(() -> shape.read(json("1"))).hasMessage("bug");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[null]",
                "[[\"a\"]]",
                "{\"es\": 1, \"en\": null}",
                "\" \"",
                "1.5e-1",
                "1e99999",
                "-1e999999999",
                "\"2011-02-30\"",
                "\"#12\"",
                "\"G\"",
            })
    void noValueBreaksAReader(String value) {
        assertThat(ALL).allSatisfy(shape -> assertThat(shape.read(json(value))).isNotNull());
    }

    @Test
    void whatIsTooLargeOrNoDayHasNotTheShape() {
        assertThat(Shape.NUMBER.read(json("1e999999999"))).isEmpty();
        assertThat(Shape.WHOLE_NUMBER.read(json("2147483648"))).isEmpty();
        assertThat(Shape.DATE.read(json("\"2011-02-30\""))).isEmpty();
        assertThat(Shape.CREDIBILITY.read(json("7"))).isEmpty();
        assertThat(Shape.RELIABILITY.read(json("\"G\""))).isEmpty();
        assertThat(Shape.TEXTS.read(json("\"a\""))).isEmpty();
        assertThat(Shape.RECORD.read(json("[]"))).isEmpty();
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}

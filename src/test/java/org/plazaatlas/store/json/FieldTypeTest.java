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

class FieldTypeTest {

    private static final List<FieldType<?>> ALL =
            List.of(
                    FieldType.TEXT,
                    FieldType.BOTH_LANGUAGES,
                    FieldType.DATE,
                    FieldType.TRUE_OR_FALSE,
                    FieldType.WHOLE_NUMBER,
                    FieldType.NUMBER,
                    FieldType.TEXTS,
                    FieldType.COLOUR,
                    FieldType.RELIABILITY,
                    FieldType.CREDIBILITY,
                    FieldType.RECORD,
                    FieldType.LONGITUDE);

    @Test
    void aBugInAReaderIsNotTheUsersMistake() {
        List<Supplier<RuntimeException>> bugs =
                List.of(
                        () -> new IllegalStateException("bug"),
                        () -> new IllegalArgumentException("bug"),
                        () -> new ArithmeticException("bug"));
        for (Supplier<RuntimeException> bug : bugs) {
            FieldType<String> shape =
                    new FieldType<>(
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
        assertThat(FieldType.NUMBER.read(json("1e999999999"))).isEmpty();
        assertThat(FieldType.WHOLE_NUMBER.read(json("2147483648"))).isEmpty();
        assertThat(FieldType.DATE.read(json("\"2011-02-30\""))).isEmpty();
        assertThat(FieldType.CREDIBILITY.read(json("7"))).isEmpty();
        assertThat(FieldType.RELIABILITY.read(json("\"G\""))).isEmpty();
        assertThat(FieldType.TEXTS.read(json("\"a\""))).isEmpty();
        assertThat(FieldType.RECORD.read(json("[]"))).isEmpty();
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}

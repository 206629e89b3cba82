package org.plazaatlas.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.language.Text;

import java.time.LocalDate;
import java.util.List;

@Execution(ExecutionMode.CONCURRENT)
class JsonRecordTest {

    private sealed interface Visit {}

    private record Stay(LocalDate day, String remark) implements Visit {}

    private record Nowhere() implements Visit {}

    private static final JsonField<Stay, LocalDate> DAY =
            JsonField.required("day", JsonType.DAY, LocalDate.EPOCH, Stay::day);
    private static final JsonField<Stay, String> REMARK =
            JsonField.unlessDefault("remark", JsonType.STRING, "", Stay::remark);
    private static final JsonRecord<Stay> STAY =
            new JsonRecord<>(
                    List.of(DAY, REMARK), fields -> new Stay(DAY.in(fields), REMARK.in(fields)));
    private static final JsonType<Visit> VISIT =
            JsonKind.anyOf(
                    () -> Text.same("a visit"),
                    List.of(
                            JsonKind.single("nowhere", new Nowhere()),
                            JsonKind.of("stay", Stay.class, STAY)));
    private static final LocalDate MAY = LocalDate.of(2011, 5, 28);

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }

    @Test
    void fieldsAreWrittenInTheOrderOfTheTable() {
        assertThat(STAY.written(new Stay(MAY, "rain")))
                .hasToString("{\"day\":\"2011-05-28\",\"remark\":\"rain\"}");
        assertThat(STAY.written(new Stay(MAY, ""))).hasToString("{\"day\":\"2011-05-28\"}");
    }

    @Test
    void aRecordIsReadToItsEndWithAllItsProblems() {
        FileProblems problems = new FileProblems("stays.json");
        JsonObject damaged = json("{\"day\": 7, \"remark\": 8}").getAsJsonObject();
        assertThat(STAY.read(new JsonFields(damaged, problems)))
                .isEqualTo(new Stay(LocalDate.EPOCH, ""));
        assertThat(problems.found()).hasSize(2);
    }

    @Test
    void aValueOfAnyKindIsReadAsItWasWritten() {
        for (Visit visit : List.of(new Nowhere(), new Stay(MAY, "rain"))) {
            assertThat(VISIT.read(VISIT.written(visit))).contains(visit);
        }
    }

    @Test
    void aValueReadWholeIsRefusedForOneMalformedField() {
        assertThat(VISIT.read(json("{\"kind\": \"stay\", \"day\": 7}"))).isEmpty();
        assertThat(VISIT.read(json("{\"kind\": \"journey\"}"))).isEmpty();
        assertThat(VISIT.read(json("[]"))).isEmpty();
    }
}

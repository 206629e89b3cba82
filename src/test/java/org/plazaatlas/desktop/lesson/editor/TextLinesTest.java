package org.plazaatlas.desktop.lesson.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.PlanPart;

import java.util.List;

/** Lists as they are typed. */
class TextLinesTest {

    @Test
    void aListIsTheSameAfterItWasTyped() {
        List<Text> list = List.of(new Text("uno", "one"), new Text("", "two"), Text.same("3"));
        assertThat(TextLines.list(TextLines.written(list))).isEqualTo(list);
    }

    @Test
    void emptyLinesAreNoEntries() {
        assertThat(TextLines.list(new Text("uno\n\ntres\n", "one\n"))).hasSize(2);
        assertThat(TextLines.list(Text.EMPTY)).isEmpty();
    }

    @Test
    void aPlanIsTheSameAfterItWasTyped() {
        List<PlanPart> plan =
                List.of(
                        new PlanPart(10, new Text("Mirar 2 mapas", "Look at 2 maps")),
                        new PlanPart(35, new Text("Hablar", "")));
        assertThat(TextLines.plan(TextLines.writtenPlan(plan))).isEqualTo(plan);
    }

    @Test
    void aPartWithoutMinutesTakesNone() {
        assertThat(TextLines.plan(new Text("Hablar", "5 Talk")))
                .containsExactly(new PlanPart(5, new Text("Hablar", "Talk")));
        assertThat(TextLines.plan(Text.same("Hablar")))
                .containsExactly(new PlanPart(0, Text.same("Hablar")));
    }
}

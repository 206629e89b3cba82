package org.plazaatlas.layer.added;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plazaatlas.language.Text;
import org.plazaatlas.layer.style.LayerStyle;
import org.plazaatlas.layer.style.StyleColour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LayerStackTest {

    private final LayerStack stack = new LayerStack();
    private final List<LayerChange> told = new ArrayList<>();

    private static AddedLayer layer(String id) {
        return new AddedLayer(
                id,
                new LayerReference(Path.of(id + ".shp"), id, LayerMends.NONE, Optional.empty()),
                LayerCredit.of(id.toUpperCase(java.util.Locale.ROOT)),
                LayerStyle.of(new StyleColour(0), 1, 1),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private List<String> ids() {
        return stack.layers().stream().map(AddedLayer::id).toList();
    }

    private LayerStackTest filled() {
        stack.add(List.of(layer("a"), layer("b"), layer("c")));
        stack.listen(told::add);
        return this;
    }

    @Test
    void newLayersComeOnTop() {
        filled();

        stack.add(List.of(layer("d")));

        assertThat(ids()).containsExactly("a", "b", "c", "d");
        assertThat(told.getFirst().name())
                .isEqualTo(new Text("añadir la capa «D»", "add the layer “D”"));
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        filled();

        stack.add(List.of(layer("b"), layer("d"), layer("b")));

        assertThat(stack.layers())
                .extracting(layer -> layer.credit().name())
                .containsExactly("A", "B", "C", "B (2)", "D", "B (3)");
    }

    @Test
    void aChangeIsNamedAndCanBeReversed() {
        filled();

        stack.show("b", false);
        stack.move("b", 0);
        stack.remove("c");

        assertThat(ids()).containsExactly("b", "a");
        assertThat(stack.layer("b").orElseThrow().visible()).isFalse();
        assertThat(told)
                .extracting(change -> change.name().en())
                .containsExactly(
                        "hide the layer “B”", "order of the layer “B”", "remove the layer “C”");
        for (LayerChange change : List.copyOf(told).reversed()) {
            stack.replace(change.name(), change.reversed().after());
        }
        assertThat(stack.layers()).containsExactly(layer("a"), layer("b"), layer("c"));
    }

    @Test
    void whatChangesNothingIsNotTold() {
        filled();

        stack.show("a", true);
        stack.move("c", 9);
        stack.remove("unknown");
        stack.filter("a", Optional.empty());

        assertThat(told).isEmpty();
    }

    @Test
    void renamingAndCreditingAreToldApart() {
        filled();

        stack.credit("a", LayerCredit.of("Alfa"));
        stack.credit("a", new LayerCredit("Alfa", "INEGI", ""));

        assertThat(told)
                .extracting(change -> change.name().en())
                .containsExactly("rename the layer “A”", "source of the layer “Alfa”");
    }
}

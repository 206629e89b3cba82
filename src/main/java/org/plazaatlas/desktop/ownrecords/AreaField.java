package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a claim holds: states, a municipality, a circle whose centre is clicked on the map, or an
 * outline that is drawn there.
 */
final class AreaField implements FormField<Area> {

    /** The ways to say where. */
    enum Kind {
        STATES,
        MUNICIPALITY,
        CIRCLE,
        OUTLINE
    }

    private final MapSketch sketch;
    private final ChoiceField<Kind> kind;
    private final StatesField states;
    private final MunicipalityField municipality;
    private final CircleField circle;
    private final OutlineField outline;
    private final Map<Kind, FormField<? extends Area>> ways = new EnumMap<>(Kind.class);
    private final StackPane way = new StackPane();
    private final VBox node = new VBox(6);
    private final ReadOnlyObjectWrapper<Object> content =
            new ReadOnlyObjectWrapper<>(this, "content", new Object());

    AreaField(Atlas atlas, MapSketch sketch, Words words) {
        this.sketch = sketch;
        kind = new ChoiceField<>(List.of(Kind.values()), words::of);
        kind.choose(Kind.STATES);
        states = new StatesField(atlas, words);
        municipality = new MunicipalityField(atlas, words);
        circle = new CircleField(sketch, words);
        outline = new OutlineField(atlas.projection(), sketch, words);
        ways.put(Kind.STATES, states);
        ways.put(Kind.MUNICIPALITY, municipality);
        ways.put(Kind.CIRCLE, circle);
        ways.put(Kind.OUTLINE, outline);
        kind.node().setId("areaKind");
        node.getChildren().addAll(kind.node(), way);
        kind.content().subscribe(_ -> way.getChildren().setAll(current().node()));
        kind.content().subscribe((_, _) -> leave());
        ways.values().forEach(field -> field.content().subscribe((_, _) -> changed()));
    }

    private FormField<? extends Area> current() {
        return ways.get(kind.value().orElse(Kind.STATES));
    }

    /** What another kind of area did on the map is over. */
    private void leave() {
        sketch.clear();
        changed();
    }

    private void changed() {
        sketch.askNoMore();
        sketch.show(value());
        content.set(new Object());
    }

    void show(Area area) {
        switch (area) {
            case Area.States its -> {
                kind.choose(Kind.STATES);
                states.show(its);
            }
            case Area.Municipality its -> {
                kind.choose(Kind.MUNICIPALITY);
                municipality.show(its);
            }
            case Area.Circle its -> {
                kind.choose(Kind.CIRCLE);
                circle.show(its);
            }
            case Area.Polygon its -> {
                kind.choose(Kind.OUTLINE);
                outline.show(its);
            }
        }
    }

    /** Leaves the map, because the form is closed. */
    void end() {
        circle.end();
        outline.end();
        sketch.clear();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<?> content() {
        return content.getReadOnlyProperty();
    }

    @Override
    public Optional<Area> value() {
        return current().value().map(area -> area);
    }

    @Override
    public Optional<String> problem() {
        return current().problem();
    }

    @Override
    public String reading() {
        return current().reading();
    }
}

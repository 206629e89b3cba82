package org.plazaatlas.desktop.ownrecords;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.State;

import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A municipality that the atlas can place: by its state, then by its name. */
final class MunicipalityField implements FormField<Area.Municipality> {

    private final Atlas atlas;
    private final Collator order;
    private final ChoiceField<State> state;
    private final SearchedChoice<String> name;
    private final VBox node;

    MunicipalityField(Atlas atlas, Words words) {
        this.atlas = atlas;
        name = new SearchedChoice<>(List.of(), municipality -> municipality, words);
        order = Collator.getInstance(words.language().locale());
        state =
                new ChoiceField<>(
                        atlas.contents().states().stream()
                                .filter(each -> !names(each.code()).isEmpty())
                                .sorted(
                                        (one, other) ->
                                                order.compare(
                                                        one.name().in(words.language()),
                                                        other.name().in(words.language())))
                                .toList(),
                        each -> each.name().in(words.language()));
        state.node().setId("municipalityState");
        state.node().setPromptText(words.get("municipality.state"));
        name.node().setId("municipalityName");
        name.node().setPromptText(words.get("municipality.name"));
        state.content().subscribe((_, now) -> offer(now));
        node = new VBox(6, state.node(), name.node());
    }

    private void offer(State now) {
        name.offer(now == null ? List.of() : names(now.code()));
    }

    private List<String> names(String stateCode) {
        Stream<String> seats =
                atlas.contents().seats().stream()
                        .filter(seat -> seat.stateCode().equals(stateCode))
                        .map(MunicipalitySeat::municipality);
        Stream<String> outlines =
                atlas.contents().municipalities().stream()
                        .filter(outline -> outline.stateCode().equals(stateCode))
                        .map(MunicipalityOutline::name);
        return Stream.concat(seats, outlines).distinct().sorted(order).toList();
    }

    void show(Area.Municipality area) {
        state.choose(atlas.state(area.stateCode()).orElse(null));
        name.choose(Optional.of(area.name()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<?> content() {
        return name.content();
    }

    @Override
    public Optional<Area.Municipality> value() {
        return state.value()
                .flatMap(its -> name.value().map(n -> new Area.Municipality(its.code(), n)));
    }

    @Override
    public Optional<String> problem() {
        return name.problem();
    }
}

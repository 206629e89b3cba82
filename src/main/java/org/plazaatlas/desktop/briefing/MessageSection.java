package org.plazaatlas.desktop.briefing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;

import org.plazaatlas.cartography.layout.LegendRows;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.control.NamedChoice;
import org.plazaatlas.desktop.control.ValuePart;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Words;
import org.plazaatlas.view.CallOuts;
import org.plazaatlas.view.LabelSize;
import org.plazaatlas.view.MapMessage;

import java.util.List;
import java.util.stream.IntStream;

/** What stands on the map in words, and what in the legend. */
final class MessageSection extends FormSection {

    private static final List<Integer> ROWS = List.of(4, 6, 8, 12, 20, LegendRows.ALL.most());

    private final PlateDraft draft;
    private final LiveWords words;
    private final ObservableValue<Language> language;

    MessageSection(PlateDraft draft, LiveWords words, ObservableValue<Language> language) {
        super(words.text("labels"));
        this.draft = draft;
        this.words = words;
        this.language = language;
        getChildren()
                .addAll(
                        names(),
                        field("plateLabelSize", labelSizes()),
                        field("plateCallOuts", callOuts()),
                        field("plateLegendRows", rows()),
                        new LegendOrder(draft.legendRows, words, language));
    }

    private LabelledField field(String key, Control control) {
        return new LabelledField(words.text(key), control);
    }

    private CheckBox names() {
        CheckBox box = new CheckBox();
        box.setId("plateNames");
        box.setWrapText(true);
        box.textProperty().bind(words.text("plateNames"));
        draft.message.subscribe(now -> box.setSelected(now.namesOrganizations()));
        box.selectedProperty()
                .subscribe(
                        (_, named) ->
                                draft.message.set(
                                        draft.message.get().withNamesOrganizations(named)));
        return box;
    }

    private NamedChoice<LabelSize> labelSizes() {
        return new NamedChoice<>(
                "plateLabelSize",
                List.of(LabelSize.values()),
                ValuePart.of(draft.message, MapMessage::labelSize, MapMessage::withLabelSize),
                language,
                (size, now) -> words(now).of(size));
    }

    /** Events that were chosen one by one, as on the command line, stay until another choice. */
    private NamedChoice<CallOuts> callOuts() {
        List<CallOuts> all =
                IntStream.rangeClosed(0, CallOuts.LIMIT).mapToObj(CallOuts::weightiest).toList();
        ObjectProperty<CallOuts> chosen =
                ValuePart.of(draft.message, MapMessage::callOuts, MapMessage::withCallOuts);
        NamedChoice<CallOuts> choice =
                new NamedChoice<>("plateCallOuts", all, chosen, language, MessageSection::name);
        chosen.subscribe(
                now -> {
                    if (!choice.getItems().contains(now)) {
                        choice.getItems().add(now);
                    }
                });
        return choice;
    }

    private static String name(CallOuts callOuts, Language language) {
        return callOuts.eventIds().isEmpty()
                ? words(language).get("callOutsMost", callOuts.most())
                : words(language).get("callOutsChosen", callOuts.eventIds().size());
    }

    private NamedChoice<Integer> rows() {
        ObjectProperty<Integer> chosen =
                ValuePart.of(draft.legendRows, LegendRows::most, LegendRows::withMost);
        NamedChoice<Integer> choice =
                new NamedChoice<>(
                        "plateLegendRows",
                        ROWS,
                        chosen,
                        language,
                        (most, now) ->
                                most == LegendRows.ALL.most()
                                        ? words(now).get("legendRowsAll")
                                        : words(now).get("legendRowsMost", most));
        chosen.subscribe(
                now -> {
                    if (!choice.getItems().contains(now)) {
                        choice.getItems().add(now);
                    }
                });
        return choice;
    }

    private static Words words(Language language) {
        return Words.of(MessageSection.class, language);
    }
}

package org.plazaatlas.desktop.ownrecords;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;

import org.apache.commons.lang3.StringUtils;
import org.plazaatlas.desktop.work.FxThread;
import org.plazaatlas.language.Words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A choice among many things, found by any words of their names or of what else they are called;
 * accents and capitals do not matter.
 */
final class SearchedChoice<T> implements FormField<T> {

    private static final int MOST_PROPOSALS = 12;

    private final TextField input = new TextField();
    private final ContextMenu proposals = new ContextMenu();
    private final Function<T, String> name;
    private final Function<T, List<String>> otherNames;
    private final Words words;
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<T>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());

    SearchedChoice(List<T> things, Function<T, String> name, Words words) {
        this(things, name, _ -> List.of(), words);
    }

    /**
     * @param otherNames by which a thing is found too, though its name is shown
     */
    SearchedChoice(
            List<T> things,
            Function<T, String> name,
            Function<T, List<String>> otherNames,
            Words words) {
        this.name = name;
        this.otherNames = otherNames;
        this.words = words;
        fill(things);
        input.setPromptText(words.get("choice.prompt"));
        proposals.getStyleClass().add("proposals");
        input.textProperty().subscribe((_, _) -> typed());
        input.setOnMouseClicked(_ -> propose());
        input.focusedProperty().subscribe(this::leave);
    }

    private void fill(List<T> things) {
        byName.clear();
        things.forEach(thing -> byName.putIfAbsent(name.apply(thing), thing));
    }

    private void typed() {
        chosen.set(
                byName.keySet().stream()
                        .filter(known -> plain(known).equals(plain(input.getText())))
                        .findFirst()
                        .map(byName::get));
        if (input.isFocused()) {
            propose();
        }
    }

    private static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT).strip();
    }

    private List<String> hits() {
        String[] parts = plain(input.getText()).split("\\s+", -1);
        return byName.entrySet().stream()
                .filter(known -> names(known).anyMatch(of -> holdsAll(of, parts)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<String> names(Map.Entry<String, T> known) {
        return Stream.concat(
                Stream.of(known.getKey()), otherNames.apply(known.getValue()).stream());
    }

    private static boolean holdsAll(String name, String... parts) {
        return Arrays.stream(parts).allMatch(plain(name)::contains);
    }

    private void propose() {
        List<String> hits = chosen.get().isPresent() ? List.of() : hits();
        proposals.getItems().setAll(hits.stream().limit(MOST_PROPOSALS).map(this::item).toList());
        if (hits.isEmpty()) {
            proposals.hide();
        } else if (!proposals.isShowing()) {
            proposals.show(input, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(String known) {
        MenuItem item = new MenuItem(StringUtils.abbreviate(known, 90));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> take(known));
        return item;
    }

    private void take(String known) {
        input.setText(known);
        input.positionCaret(0);
        proposals.hide();
    }

    /** Takes the only thing that can be meant. */
    private void leave(boolean focused) {
        if (!focused) {
            proposals.hide();
            List<String> hits = hits();
            if (!input.getText().isBlank() && hits.size() == 1) {
                FxThread.run(() -> take(hits.getFirst()));
            }
        }
    }

    /** Chooses a thing; nothing if it is empty. */
    void choose(Optional<T> thing) {
        take(thing.map(name).orElse(""));
    }

    /** Offers other things; nothing is chosen then. */
    void offer(List<T> things) {
        fill(things);
        take("");
    }

    @Override
    public TextField node() {
        return input;
    }

    @Override
    public ObservableValue<?> content() {
        return input.textProperty();
    }

    @Override
    public Optional<T> value() {
        return chosen.get();
    }

    @Override
    public Optional<String> problem() {
        return input.getText().isBlank() || value().isPresent()
                ? Optional.empty()
                : Optional.of(words.get("choice.unknown", input.getText().strip(), hits().size()));
    }
}

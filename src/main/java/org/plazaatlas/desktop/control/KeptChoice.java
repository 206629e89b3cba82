package org.plazaatlas.desktop.control;

import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A choice from a list that is made anew now and then, such as with each date. What the user chose
 * stays chosen wherever it stands in the new list, and is chosen again once it comes back.
 */
public final class KeptChoice<T> extends ComboBox<T> {

    private final Function<T, ?> key;
    private Optional<Object> wanted = Optional.empty();
    private boolean offering;

    /**
     * @param key by which a thing is found in another list, the same on each date and in each
     *     language
     */
    public KeptChoice(String id, Function<T, ?> key) {
        this.key = key;
        setId(id);
        valueProperty().subscribe(this::keep);
    }

    private void keep(T chosen) {
        if (!offering && chosen != null) {
            wanted = Optional.of(key.apply(chosen));
        }
    }

    /**
     * Offers other things, with the first chosen if the wanted one is not among them. Nothing is
     * chosen in between, since JavaFX would keep the index.
     */
    public void offer(List<T> things) {
        offering = true;
        getSelectionModel().clearSelection();
        getItems().setAll(things);
        things.stream()
                .filter(thing -> wanted.equals(Optional.of(key.apply(thing))))
                .findFirst()
                .or(() -> things.stream().findFirst())
                .ifPresent(getSelectionModel()::select);
        offering = false;
    }
}

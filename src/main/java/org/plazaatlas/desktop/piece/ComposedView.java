package org.plazaatlas.desktop.piece;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.plazaatlas.desktop.state.AtlasModel;
import org.plazaatlas.view.Arrangement;
import org.plazaatlas.view.View;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The view that is composed. It is what the window shows, and follows it, until the user changes it
 * in the composer; from then on it is the piece's own, and the window behind stays as it is. For
 * the FX thread only.
 */
public final class ComposedView {

    private final AtlasModel model;
    private final ReadOnlyObjectWrapper<Optional<OwnView>> own =
            new ReadOnlyObjectWrapper<>(this, "own", Optional.empty());
    private final ReadOnlyObjectWrapper<OwnView> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObservableValue<View> view = shown.map(OwnView::view);

    /** What the window showed when the piece got a view of its own. */
    private OwnView behind;

    /** A view and how many maps show it. */
    public record OwnView(View view, Arrangement maps) {}

    public ComposedView(AtlasModel model) {
        this.model = model;
        behind = window();
        shown.set(behind);
        own.subscribe(now -> shown.set(now.orElseGet(this::window)));
        model.viewProperty().subscribe(this::follow);
        model.maps().arrangementProperty().subscribe(this::follow);
    }

    private OwnView window() {
        return new OwnView(model.view(), model.maps().arrangementProperty().get());
    }

    private void follow() {
        if (own.get().isEmpty()) {
            shown.set(window());
        }
    }

    /** The view and its maps; it also fires when the window changes, as long as it follows. */
    public ReadOnlyObjectProperty<OwnView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ObservableValue<View> viewProperty() {
        return view;
    }

    public View view() {
        return shown.get().view();
    }

    public Arrangement maps() {
        return shown.get().maps();
    }

    /** The piece's own view; empty while it follows the window. */
    public ReadOnlyObjectProperty<Optional<OwnView>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** Changes the view of the piece alone. */
    public void change(UnaryOperator<View> change) {
        View changed = change.apply(view());
        take(Optional.of(new OwnView(changed, maps().fitting(changed))));
    }

    /** Gives the piece a view of its own, or lets it follow the window again. */
    public void take(Optional<OwnView> taken) {
        behind = window();
        own.set(taken);
    }

    /** Follows the window again if that shows something else by now: the next piece is about it. */
    public void beginAnew() {
        if (own.get().isPresent() && !window().equals(behind)) {
            own.set(Optional.empty());
        }
    }
}

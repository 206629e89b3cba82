package org.plazaatlas.layer.added;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.layer.style.LayerStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The added layers, from bottom to top: the one place through which they are changed. Each change
 * has a name and is told to all who listen, with the layers before and after it, so that it can be
 * undone. For one thread.
 */
public final class LayerStack {

    private final List<Consumer<LayerChange>> listeners = new ArrayList<>();
    private List<AddedLayer> layers = List.of();

    /** The layers, from bottom to top; the list never changes. */
    public List<AddedLayer> layers() {
        return layers;
    }

    public Optional<AddedLayer> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** Is told each change after it was made. */
    public void listen(Consumer<LayerChange> listener) {
        listeners.add(listener);
    }

    /** Changes all at once, as undoing does; nothing is told if nothing changes. */
    public void replace(Text name, List<AddedLayer> changed) {
        List<AddedLayer> before = layers;
        if (before.equals(changed)) {
            return;
        }
        layers = List.copyOf(changed);
        LayerChange change = new LayerChange(name, before, layers);
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    /** Adds layers on top; a name that another layer has gets a number. */
    public void add(List<AddedLayer> more) {
        List<AddedLayer> changed = new ArrayList<>(layers);
        for (AddedLayer layer : more) {
            String name = unusedName(layer.credit().name(), changed);
            changed.add(layer.withCredit(layer.credit().withName(name)));
        }
        List<AddedLayer> added = changed.subList(layers.size(), changed.size());
        Text name =
                added.size() == 1
                        ? name("change.add", added.getFirst())
                        : text("change.addSeveral", added.size());
        replace(name, changed);
    }

    private static String unusedName(String wished, List<AddedLayer> others) {
        Set<String> used =
                others.stream().map(layer -> layer.credit().name()).collect(Collectors.toSet());
        String name = wished;
        for (int number = 2; used.contains(name); number++) {
            name = wished + " (" + number + ")";
        }
        return name;
    }

    public void remove(String id) {
        layer(id)
                .ifPresent(
                        gone ->
                                replace(
                                        name("change.remove", gone),
                                        layers.stream().filter(l -> !l.equals(gone)).toList()));
    }

    public void show(String id, boolean visible) {
        change(id, visible ? "change.show" : "change.hide", l -> l.withVisible(visible));
    }

    public void style(String id, LayerStyle style) {
        change(id, "change.style", layer -> layer.withStyle(style));
    }

    /** Replaces the layer with the same id by one with another style, name, filter or dates. */
    public void set(AddedLayer changed) {
        change(changed.id(), "change.style", _ -> changed);
    }

    public void credit(String id, LayerCredit credit) {
        boolean named = layer(id).filter(l -> !l.credit().name().equals(credit.name())).isPresent();
        change(id, named ? "change.rename" : "change.credit", layer -> layer.withCredit(credit));
    }

    public void filter(String id, Optional<String> filter) {
        change(id, "change.filter", layer -> layer.withFilter(filter));
    }

    public void time(String id, Optional<LayerTime> time) {
        change(id, "change.time", layer -> layer.withTime(time));
    }

    /** Reads it from elsewhere, or mends or joins it otherwise. */
    public void refer(String id, LayerReference reference) {
        change(id, "change.refer", layer -> layer.withReference(reference));
    }

    /**
     * Moves a layer.
     *
     * @param place from the bottom, 0, to the top
     */
    public void move(String id, int place) {
        layer(id)
                .ifPresent(
                        moved -> {
                            List<AddedLayer> changed = new ArrayList<>(layers);
                            changed.remove(moved);
                            changed.add(Math.clamp(place, 0, changed.size()), moved);
                            replace(name("change.move", moved), changed);
                        });
    }

    private void change(String id, String key, UnaryOperator<AddedLayer> change) {
        layer(id)
                .ifPresent(
                        changed ->
                                replace(
                                        name(key, changed),
                                        layers.stream()
                                                .map(l -> l.equals(changed) ? change.apply(l) : l)
                                                .toList()));
    }

    private static Text name(String key, AddedLayer layer) {
        return text(key, layer.credit().name());
    }

    private static Text text(String key, Object argument) {
        return Words.both(LayerStack.class, key, argument);
    }
}

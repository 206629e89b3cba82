package org.plazaatlas.workspace.file;

import org.plazaatlas.layer.added.AddedLayer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Everything in a workspace, as one value.
 *
 * @param notes the user's own text; may be empty
 * @param layers added by the user, from bottom to top, with absolute paths of their files
 * @param atlases what is kept for each atlas, by its {@link
 *     org.plazaatlas.workspace.WorkspaceFolder#atlasKey key}
 */
public record WorkspaceContents(
        String notes, List<AddedLayer> layers, SortedMap<String, AtlasShelf> atlases) {

    /** Nothing yet. */
    public static final WorkspaceContents EMPTY = new WorkspaceContents("", List.of(), Map.of());

    public WorkspaceContents {
        layers = List.copyOf(layers);
        atlases = Collections.unmodifiableSortedMap(new TreeMap<>(atlases));
    }

    private WorkspaceContents(
            String notes, List<AddedLayer> layers, Map<String, AtlasShelf> atlases) {
        this(notes, layers, new TreeMap<>(atlases));
    }

    /** What is kept for an atlas; empty if nothing ever was. */
    public Optional<AtlasShelf> shelf(String atlasKey) {
        return Optional.ofNullable(atlases.get(atlasKey));
    }

    /** With what is kept for an atlas changed. */
    public WorkspaceContents with(String atlasKey, UnaryOperator<AtlasShelf> change) {
        Map<String, AtlasShelf> changed = new TreeMap<>(atlases);
        changed.put(atlasKey, change.apply(shelf(atlasKey).orElse(AtlasShelf.EMPTY)));
        return new WorkspaceContents(notes, layers, changed);
    }

    public WorkspaceContents withNotes(String changed) {
        return new WorkspaceContents(changed, layers, atlases);
    }

    public WorkspaceContents withLayers(List<AddedLayer> changed) {
        return new WorkspaceContents(notes, changed, atlases);
    }

    /** Without what windows showed last, which is nothing that a user would mind to lose. */
    public WorkspaceContents substance() {
        Map<String, AtlasShelf> kept = new TreeMap<>();
        atlases.forEach((key, shelf) -> kept.put(key, shelf.withShown(Optional.empty())));
        kept.values().removeIf(AtlasShelf.EMPTY::equals);
        return new WorkspaceContents(notes, layers, kept);
    }
}

package org.plazaatlas.desktop.window;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;

/** Moves the focus from one part of the window to the next, as F6 does. */
final class FocusOrder {

    private FocusOrder() {}

    /**
     * Moves the focus to the part after the one that has it; skips parts that are hidden or
     * disabled.
     */
    static void focusNext(List<? extends Node> parts, Node focused) {
        int now = 0;
        while (now < parts.size() - 1 && !isInside(focused, parts.get(now))) {
            now++;
        }
        for (int step = 1; step <= parts.size(); step++) {
            Optional<Node> first = firstIn(parts.get((now + step) % parts.size()));
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    static boolean isInside(Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    /** The first control of a part that can have the focus. */
    static Optional<Node> firstIn(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable()) {
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> firstIn(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}

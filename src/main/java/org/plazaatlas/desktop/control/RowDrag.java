package org.plazaatlas.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Lets the user reorder the rows of a list by dragging; a line shows where the row would go. */
public final class RowDrag {

    /** Moves a row from one place to another. */
    @FunctionalInterface
    public interface Move {
        void move(int from, int to);
    }

    private static final int NONE = -1;
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ListView<?> list;
    private final IntPredicate movable;
    private final Move move;
    private int from = NONE;
    private Optional<ListCell<?>> target = Optional.empty();

    private RowDrag(ListView<?> list, IntPredicate movable, Move move) {
        this.list = list;
        this.movable = movable;
        this.move = move;
    }

    /**
     * Lets the rows of a list be dragged.
     *
     * @param movable whether the row at a place may be dragged
     */
    public static void install(ListView<?> list, IntPredicate movable, Move move) {
        RowDrag drag = new RowDrag(list, movable, move);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::grip);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::follow);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> drag.drop());
    }

    private void grip(MouseEvent event) {
        from =
                cellAt(event.getSceneY())
                        .map(ListCell::getIndex)
                        .filter(place -> event.getButton() == MouseButton.PRIMARY)
                        .filter(movable::test)
                        .orElse(NONE);
    }

    private void follow(MouseEvent event) {
        aimAt(from == NONE ? Optional.empty() : cellAt(event.getSceneY()));
    }

    private void aimAt(Optional<ListCell<?>> aimed) {
        target.ifPresent(before -> mark(before, false, false));
        target = aimed;
        target.ifPresent(now -> mark(now, now.getIndex() < from, now.getIndex() > from));
    }

    private static void mark(ListCell<?> cell, boolean above, boolean below) {
        cell.pseudoClassStateChanged(ABOVE, above);
        cell.pseudoClassStateChanged(BELOW, below);
    }

    private void drop() {
        Optional<Integer> to = target.map(ListCell::getIndex).filter(place -> place != from);
        aimAt(Optional.empty());
        to.ifPresent(place -> move.move(from, place));
        from = NONE;
    }

    /** The filled cell at a y of the scene. */
    private Optional<ListCell<?>> cellAt(double sceneY) {
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && isAt(cell, sceneY)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(Node node, double sceneY) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return node.isVisible() && sceneY >= bounds.getMinY() && sceneY < bounds.getMaxY();
    }
}

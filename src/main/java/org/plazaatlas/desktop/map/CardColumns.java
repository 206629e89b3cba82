package org.plazaatlas.desktop.map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places small cards in a room without overlaps: one below the other from its upper right corner,
 * and in further columns to the left where the room is too low. If it is too narrow as well, the
 * cards become narrower.
 */
final class CardColumns {

    private final List<Dimension2D> cards;
    private final double gap;

    /**
     * @param cards their sizes, the uppermost first
     */
    CardColumns(List<Dimension2D> cards, double gap) {
        this.cards = List.copyOf(cards);
        this.gap = gap;
    }

    /** The first of some rooms that has place for all cards; the largest if none has. */
    Bounds choose(List<Bounds> rooms) {
        return rooms.stream()
                .filter(this::fitsIn)
                .findFirst()
                .orElseGet(
                        () ->
                                rooms.stream()
                                        .max(Comparator.comparingDouble(CardColumns::area))
                                        .orElseThrow());
    }

    private static double area(Bounds room) {
        return Math.max(0, room.getWidth()) * Math.max(0, room.getHeight());
    }

    private boolean fitsIn(Bounds room) {
        double width = -gap;
        for (List<Dimension2D> column : columns(room.getHeight())) {
            width += gap + width(column);
        }
        return width <= room.getWidth()
                && cards.stream().allMatch(card -> card.getHeight() <= room.getHeight());
    }

    /** The places of the cards, in their order. */
    List<Bounds> in(Bounds room) {
        List<List<Dimension2D>> columns = columns(room.getHeight());
        double most = fitsIn(room) ? room.getWidth() : share(room.getWidth(), columns.size());
        List<Bounds> places = new ArrayList<>();
        double right = room.getMaxX();
        for (List<Dimension2D> column : columns) {
            double top = room.getMinY();
            for (Dimension2D card : column) {
                double width = Math.min(most, card.getWidth());
                places.add(new BoundingBox(right - width, top, width, card.getHeight()));
                top += card.getHeight() + gap;
            }
            right -= gap + Math.min(most, width(column));
        }
        return places;
    }

    private double share(double width, int columns) {
        return Math.max(0, (width - gap * (columns - 1)) / columns);
    }

    private List<List<Dimension2D>> columns(double height) {
        List<List<Dimension2D>> columns = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Dimension2D card : cards) {
            if (used + gap + card.getHeight() > height) {
                columns.add(new ArrayList<>());
                used = -gap;
            }
            columns.getLast().add(card);
            used += gap + card.getHeight();
        }
        return columns;
    }

    private static double width(List<Dimension2D> column) {
        return column.stream().mapToDouble(Dimension2D::getWidth).max().orElse(0);
    }
}

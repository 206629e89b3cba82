package org.plazaatlas.cartography.page;

/**
 * A line of lettering at the size it has on the finished piece.
 *
 * @param points its type size where the piece is as large as planned (72 points are an inch)
 */
public record PrintedLine(String text, double points) {}

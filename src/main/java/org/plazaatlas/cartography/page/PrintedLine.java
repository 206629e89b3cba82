package org.plazaatlas.cartography.page;

/**
 * A line of lettering, with its size on the finished piece.
 *
 * @param points type size in points of 1/72 inch, if the piece is printed at its planned size
 */
public record PrintedLine(String text, double points) {}

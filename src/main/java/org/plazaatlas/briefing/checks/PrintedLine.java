package org.plazaatlas.briefing.checks;

/**
 * A line of lettering at the size it has on the page.
 *
 * @param points its type size where the page is as large as planned (72 points are an inch)
 */
public record PrintedLine(String text, double points) {}

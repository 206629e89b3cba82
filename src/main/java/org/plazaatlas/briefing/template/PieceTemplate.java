package org.plazaatlas.briefing.template;

import org.plazaatlas.cartography.page.PlateDesign;
import org.plazaatlas.view.MapMessage;

import java.util.Optional;

/**
 * A design that is kept by name: page, style, type, logo, handling line, parts and their places.
 * What belongs to one piece, such as its title, its subject and the events that it calls out, is
 * not part of it.
 *
 * @param name not blank; unique in its folder, whatever the case
 */
public record PieceTemplate(String name, PlateDesign design) {

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public PieceTemplate {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a template needs a name");
        }
        design = design.withTitle(Optional.empty()).withSubtitle(Optional.empty());
        design = design.withMessage(said(design.message(), MapMessage.DEFAULT));
    }

    /** A message with the labels of one and the subject and call-outs of another. */
    private static MapMessage said(MapMessage labels, MapMessage piece) {
        return labels.withSubject(piece.subject()).withCallOuts(piece.callOuts());
    }

    /** The design of a piece after this template was chosen; its own words and subject stay. */
    public PlateDesign appliedTo(PlateDesign piece) {
        return design.withTitle(piece.title())
                .withSubtitle(piece.subtitle())
                .withMessage(said(design.message(), piece.message()));
    }

    boolean isNamed(String asked) {
        return name.equalsIgnoreCase(asked.strip());
    }
}

package org.plazaatlas.lesson.handout.html;

import org.plazaatlas.view.Theme;

import java.util.Base64;
import java.util.Map;

/**
 * The map of a step as a picture in both themes.
 *
 * @param pngs a PNG file for each theme
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param alternativeText what it shows, for those who cannot see it
 */
record StepPicture(Map<Theme, byte[]> pngs, int width, int height, String alternativeText) {

    StepPicture {
        pngs = Map.copyOf(pngs);
    }

    /** The picture as an address that holds all of it (RFC 2397). */
    String address(Theme theme) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(pngs.get(theme));
    }
}

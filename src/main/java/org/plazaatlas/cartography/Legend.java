package org.plazaatlas.cartography;

import org.plazaatlas.model.Subject;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** The legend of one map, in the language of its view. */
public record Legend(List<Entry> entries) {

    public Legend {
        entries = List.copyOf(entries);
    }

    /**
     * One line of a legend.
     *
     * @param text names the organization, status or sign in words
     * @param subject the organization, if it is one
     */
    public record Entry(String text, Optional<Subject> subject, Swatch swatch) {}

    /** How the sign of a legend line looks; it is drawn by the same code as the map. */
    public interface Swatch {

        /** The sign on a transparent ground, in device pixels of {@code size.scale()}. */
        BufferedImage image(PictureSize size);
    }
}

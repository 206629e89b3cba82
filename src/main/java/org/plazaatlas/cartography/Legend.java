package org.plazaatlas.cartography;

import org.plazaatlas.model.Subject;

import java.awt.Graphics2D;
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
     * @param swatch the sign; a remark has none
     */
    public record Entry(String text, Optional<Subject> subject, Optional<Swatch> swatch) {

        /** A line about the map as a whole. */
        static Entry remark(String text) {
            return new Entry(text, Optional.empty(), Optional.empty());
        }

        /** A sign and its meaning. */
        static Entry sign(String text, Swatch swatch) {
            return new Entry(text, Optional.empty(), Optional.of(swatch));
        }
    }

    /** One line for the same line of two maps. */
    static Entry joined(Entry entry, Entry other) {
        Optional<Swatch> both =
                entry.swatch().flatMap(sign -> other.swatch().map(sign::with)).or(entry::swatch);
        return new Entry(entry.text(), entry.subject(), both);
    }

    /** How the sign of a legend line looks; it is drawn by the same code as the map. */
    public interface Swatch {

        /** Width of every swatch, in logical pixels. */
        int WIDTH = 34;

        /** Height of every swatch, in logical pixels. */
        int HEIGHT = 14;

        /** Draws the sign, its upper left corner at a place in logical pixels. */
        void paint(Graphics2D graphics, double x, double y);

        /** The sign that says what two maps mean by the same line: this one, if it says all. */
        default Swatch with(Swatch other) {
            return this;
        }

        /** The sign on a transparent ground, in device pixels of {@code size.scale()}. */
        default BufferedImage image(PictureSize size) {
            PictureSize own = new PictureSize(WIDTH, HEIGHT, size.scale());
            BufferedImage image =
                    new BufferedImage(
                            own.deviceWidth(), own.deviceHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = image.createGraphics();
            MapPainter.prepare(graphics, own);
            paint(graphics, 0, 0);
            graphics.dispose();
            return image;
        }
    }
}

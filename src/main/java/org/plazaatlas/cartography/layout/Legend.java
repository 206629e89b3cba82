package org.plazaatlas.cartography.layout;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.model.Subject;

import java.awt.Color;
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
        public static Entry remark(String text) {
            return new Entry(text, Optional.empty(), Optional.empty());
        }

        /** A sign and its meaning. */
        public static Entry sign(String text, Swatch swatch) {
            return new Entry(text, Optional.empty(), Optional.of(swatch));
        }
    }

    /** One line for the same line of two maps. */
    static Entry joined(Entry entry, Entry other) {
        Optional<Swatch> both =
                entry.swatch().flatMap(sign -> other.swatch().map(sign::with)).or(entry::swatch);
        return new Entry(entry.text(), entry.subject(), both);
    }

    /**
     * The sign of a legend line: what it shows, not how. {@link
     * org.plazaatlas.cartography.paint.LegendSignPainter} draws it with the code that draws the
     * map.
     */
    public sealed interface Swatch {

        /** Width of every swatch, in logical pixels. */
        int WIDTH = 34;

        /** Height of every swatch, in logical pixels. */
        int HEIGHT = 14;

        /** The sign that says what two maps mean by the same line: this one, if it says all. */
        default Swatch with(Swatch other) {
            return this;
        }
    }

    /**
     * The fill of an organization, its marker, or both.
     *
     * @param sign may be that of no organization in particular
     * @param alone whether the map shows this organization alone: hatching stands for its markers
     */
    public record OrganizationSwatch(
            OrganizationSign sign, boolean filled, boolean marked, boolean alone)
            implements Swatch {

        @Override
        public Swatch with(Swatch other) {
            return other instanceof OrganizationSwatch its
                    ? new OrganizationSwatch(
                            sign, filled || its.filled, marked || its.marked, alone)
                    : this;
        }
    }

    /**
     * A box of a fill.
     *
     * @param uncertain whether its rim is dashed
     * @param marks what stands on it, as in {@link MarksSwatch}
     */
    public record FillSwatch(Fill fill, boolean uncertain, List<MapItem> marks) implements Swatch {

        public FillSwatch {
            marks = List.copyOf(marks);
        }
    }

    /** Three boxes, from fresh evidence to old. */
    public record EvidenceAgeSwatch(List<Color> colours) implements Swatch {

        public EvidenceAgeSwatch {
            colours = List.copyOf(colours);
        }
    }

    /** Marks as they stand on the map, their places counted from the swatch's corner. */
    public record MarksSwatch(List<MapItem> marks) implements Swatch {

        public MarksSwatch {
            marks = List.copyOf(marks);
        }
    }

    /** A piece of turf boundary between two tints. */
    public record BoundarySwatch(Color upper, Color lower, boolean hostile) implements Swatch {}
}

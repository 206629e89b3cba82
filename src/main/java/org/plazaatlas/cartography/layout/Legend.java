package org.plazaatlas.cartography.layout;

import org.plazaatlas.cartography.symbology.Fill;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.language.Coded;
import org.plazaatlas.layer.loaded.ShapeKind;
import org.plazaatlas.model.Subject;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The legend of one map, in the language of its view. */
public record Legend(List<Entry> entries) {

    public Legend {
        entries = List.copyOf(entries);
    }

    /** What an entry is about; those of one section stand together. */
    public enum Section implements Coded {
        /** The map as a whole. */
        MAP("map"),
        ORGANIZATIONS("organizations"),
        PATTERNS("patterns"),
        MARKS("marks"),
        /** The incidents that the map draws, and where they come from. */
        INCIDENTS("incidents"),
        /** What the analyst added: own claims and layers. */
        LAYERS("layers"),
        /** The events that the map calls out. */
        EVENTS("events");

        private final String code;

        Section(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * One entry of a legend.
     *
     * @param text the name of the organization, status or sign
     * @param subject the organization, if it is one
     * @param swatch the sign; empty for a remark, and for an organization that only heads its
     *     factions
     * @param nested whether it is one of those that the entry above heads
     */
    public record Entry(
            Section section,
            String text,
            Optional<Subject> subject,
            Optional<Swatch> swatch,
            boolean nested) {

        /** An entry about the map as a whole. */
        public static Entry remark(String text) {
            return new Entry(Section.MAP, text, Optional.empty(), Optional.empty(), false);
        }

        /** An entry for an organization, which has a sign if the map shows it by itself. */
        public static Entry organization(String name, Subject subject, Optional<Swatch> sign) {
            return new Entry(Section.ORGANIZATIONS, name, Optional.of(subject), sign, false);
        }

        /** An entry that counts the organizations that have none. */
        public static Entry rest(String text) {
            return new Entry(
                    Section.ORGANIZATIONS, text, Optional.empty(), Optional.empty(), false);
        }

        /** An entry for the pattern of areas and its meaning. */
        public static Entry pattern(String text, Swatch swatch) {
            return new Entry(Section.PATTERNS, text, Optional.empty(), Optional.of(swatch), false);
        }

        /** An entry for a mark or line and its meaning. */
        public static Entry mark(String text, Swatch swatch) {
            return new Entry(Section.MARKS, text, Optional.empty(), Optional.of(swatch), false);
        }

        /** An entry for an event that the map calls out by a number. */
        public static Entry event(String text, Subject subject, Swatch number) {
            return new Entry(
                    Section.EVENTS, text, Optional.of(subject), Optional.of(number), false);
        }

        /** An entry for a mark of incidents and its meaning. */
        public static Entry incidents(String text, Swatch swatch) {
            return new Entry(Section.INCIDENTS, text, Optional.empty(), Optional.of(swatch), false);
        }

        /** An entry that tells which incidents are drawn, or which are not. */
        public static Entry aboutIncidents(String text) {
            return new Entry(Section.INCIDENTS, text, Optional.empty(), Optional.empty(), false);
        }

        /** An entry for the rim of own claims of the analyst. */
        public static Entry own(String text, Swatch rim) {
            return layer(text, Optional.of(rim));
        }

        /**
         * An entry for a layer of the analyst, or for a class of it.
         *
         * @param sign empty for a layer whose classes follow
         */
        public static Entry layer(String text, Optional<Swatch> sign) {
            return new Entry(Section.LAYERS, text, Optional.empty(), sign, false);
        }

        /** The same entry, below the one that heads it. */
        public Entry asNested() {
            return new Entry(section, text, subject, swatch, true);
        }

        /** Whether it says something about the map as a whole. */
        boolean isRemark() {
            return subject.isEmpty() && swatch.isEmpty() && section != Section.LAYERS;
        }
    }

    /** The entries section by section, each section where it first stands. */
    public Legend inSections() {
        List<Section> order = entries.stream().map(Entry::section).distinct().toList();
        return new Legend(
                entries.stream()
                        .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.section())))
                        .toList());
    }

    /** Whether an entry begins a new section. */
    public boolean beginsSection(int index) {
        return index > 0 && entries.get(index - 1).section() != entries.get(index).section();
    }

    /** One entry for the same entry of two maps. */
    static Entry joined(Entry entry, Entry other) {
        Optional<Swatch> both =
                entry.swatch()
                        .flatMap(sign -> other.swatch().map(sign::with))
                        .or(entry::swatch)
                        .or(other::swatch);
        return new Entry(entry.section(), entry.text(), entry.subject(), both, entry.nested());
    }

    /**
     * The sign of a legend entry: what it shows, not how it is drawn. {@link
     * org.plazaatlas.cartography.paint.LegendSignPainter} draws it with the code that draws the
     * map.
     */
    public sealed interface Swatch {

        /** Width of every swatch, in logical pixels. */
        int WIDTH = 34;

        /** Height of every swatch, in logical pixels. */
        int HEIGHT = 14;

        /**
         * The sign that holds for the same entry of two maps. By default this one; signs that can
         * show more combine both.
         */
        default Swatch with(Swatch other) {
            return this;
        }
    }

    /**
     * The fill of an organization, its marker, or both.
     *
     * @param sign of an organization, or a neutral one for any organization
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

    /**
     * Marks as they stand on the map; their places are relative to the upper left corner of the
     * swatch.
     */
    public record MarksSwatch(List<MapItem> marks) implements Swatch {

        public MarksSwatch {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Features of a layer of the analyst.
     *
     * @param kind how they are drawn
     * @param size diameter of points and width of lines, in logical pixels
     */
    public record LayerSwatch(ShapeKind kind, Color colour, double opacity, double size)
            implements Swatch {}

    /** The rim of own claims of the analyst round a box of a fill. */
    public record OwnSwatch(Fill fill) implements Swatch {}

    /** A piece of turf boundary between two tints. */
    public record BoundarySwatch(Color upper, Color lower, boolean hostile) implements Swatch {}
}

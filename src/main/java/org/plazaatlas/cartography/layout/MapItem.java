package org.plazaatlas.cartography.layout;

import org.plazaatlas.cartography.geometry.Rectangles;
import org.plazaatlas.cartography.symbology.OrganizationSign;
import org.plazaatlas.cartography.typesetting.TextStyle;
import org.plazaatlas.model.CityRole;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.EvidenceAge;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;

/** Something placed on the map above the zones; all numbers are logical pixels. */
public sealed interface MapItem {

    /** How far a halo reaches beyond letters and marks. */
    double HALO = 1.9;

    /** Everything that it covers, halo included. */
    Rectangle2D bounds();

    /** The line of text that it is; empty for a mark or a line. */
    default Optional<Lettering> lettering() {
        return switch (this) {
            case Lettering words -> Optional.of(words);
            case OrganizationName name -> Optional.of(name.words());
            default -> Optional.empty();
        };
    }

    /** A copy, moved right and down. */
    MapItem moved(double dx, double dy);

    /** The colour of a text. */
    enum TextColour {
        /** On the map, with a halo. */
        NORMAL,
        /** On a plate, without one. */
        PLAIN,
        /** On the map, with a halo, for what matters less. */
        FAINT,
        MUTED,
        SEA
    }

    /**
     * One line of text.
     *
     * @param x start of the text
     * @param baseline y of its baseline
     */
    record Lettering(String text, TextStyle style, TextColour ink, double x, double baseline)
            implements MapItem {

        public static Lettering centred(
                String text, TextStyle style, TextColour ink, double middle, double baseline) {
            return new Lettering(text, style, ink, middle - style.width(text) / 2, baseline);
        }

        /** The same letters in another ink. */
        public Lettering in(TextColour changed) {
            return new Lettering(text, style, changed, x, baseline);
        }

        /** The letters without their halo. */
        public Rectangle2D letters() {
            double height = style.capHeight() + style.descent();
            return new Rectangle2D.Double(
                    x, baseline - style.capHeight() - 1, style.width(text), height + 1);
        }

        @Override
        public Lettering moved(double dx, double dy) {
            return new Lettering(text, style, ink, x + dx, baseline + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.grown(letters(), HALO + 1);
        }
    }

    /**
     * A line of the name of an organization, where it is.
     *
     * @param ink its colour, dark or light enough to be read
     */
    record OrganizationName(String organizationId, Lettering words, Color ink) implements MapItem {

        @Override
        public OrganizationName moved(double dx, double dy) {
            return new OrganizationName(organizationId, words.moved(dx, dy), ink);
        }

        @Override
        public Rectangle2D bounds() {
            return words.bounds();
        }
    }

    /**
     * The sign of a city.
     *
     * @param radius of the circle that is kept free for it
     */
    record CityMark(String cityId, CityRole role, double radius, double x, double y)
            implements MapItem {

        public static CityMark of(String cityId, CityRole role, double x, double y) {
            return new CityMark(cityId, role, role == CityRole.PRIORITY ? 4.6 : 2.4, x, y);
        }

        @Override
        public CityMark moved(double dx, double dy) {
            return new CityMark(cityId, role, radius, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, radius + 1.5);
        }
    }

    /**
     * The pressure round a priority city.
     *
     * @param pressureClass from 0; empty without a score
     * @param number its rank, or nothing
     */
    record ScoreMark(String cityId, OptionalInt pressureClass, String number, double x, double y)
            implements MapItem {

        /** Radius of the mark of the highest class. */
        public static final double LARGEST_RADIUS = 9;

        public double radius() {
            int below = PressureScale.CLASSES - 1 - pressureClass.orElse(0);
            return LARGEST_RADIUS - below * 0.75;
        }

        @Override
        public ScoreMark moved(double dx, double dy) {
            return new ScoreMark(cityId, pressureClass, number, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, radius() + 2);
        }
    }

    /** A ring round the mark of a city that changed. */
    record Ring(double x, double y) implements MapItem {

        public static final double RADIUS = 6.7;

        @Override
        public Ring moved(double dx, double dy) {
            return new Ring(x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 2.5);
        }
    }

    /** The sign of an event. */
    record EventMark(String eventId, boolean shock, double x, double y) implements MapItem {

        public static final double RADIUS = 5.2;

        @Override
        public EventMark moved(double dx, double dy) {
            return new EventMark(eventId, shock, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /** The number of an event that the legend tells of. */
    record CallOut(String eventId, int number, double x, double y) implements MapItem {

        public static final double RADIUS = 7.5;

        @Override
        public CallOut moved(double dx, double dy) {
            return new CallOut(eventId, number, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /**
     * The sign of a dispute in a state: two short strokes that cross, one for each party.
     *
     * @param first colour of one party
     * @param second colour of the other
     */
    record DisputeMark(
            String stateCode,
            String firstId,
            String secondId,
            Color first,
            Color second,
            double x,
            double y)
            implements MapItem {

        public static final double RADIUS = 4.4;

        @Override
        public DisputeMark moved(double dx, double dy) {
            return new DisputeMark(stateCode, firstId, secondId, first, second, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /** The sign of a state that is named as a region of conflict. */
    record RegionMark(String stateCode, double x, double y) implements MapItem {

        /** Half the side of its square. */
        public static final double RADIUS = 4.2;

        @Override
        public RegionMark moved(double dx, double dy) {
            return new RegionMark(stateCode, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /**
     * The sign of an organization that is present.
     *
     * @param thin whether the evidence is thin; then the sign is hollow
     */
    record PresenceMark(
            String organizationId,
            OrganizationSign sign,
            EvidenceAge age,
            boolean thin,
            double x,
            double y)
            implements MapItem {

        public static final double RADIUS = 4.7;

        @Override
        public PresenceMark moved(double dx, double dy) {
            return new PresenceMark(organizationId, sign, age, thin, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /**
     * A dot at a municipality where a source found an organization in the year of the picture.
     *
     * @param sourceId of the finding
     */
    record PresenceDot(
            String municipalityCode,
            String organizationId,
            String sourceId,
            Color colour,
            double x,
            double y)
            implements MapItem {

        public static final double RADIUS = 2;

        @Override
        public PresenceDot moved(double dx, double dy) {
            return new PresenceDot(
                    municipalityCode, organizationId, sourceId, colour, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, RADIUS + 1.5);
        }
    }

    /**
     * Incidents at one place: a disc whose area goes by the deaths.
     *
     * @param incidentId the one with the most deaths
     * @param events number of incidents
     */
    record IncidentDot(
            String incidentId, int events, long deaths, double radius, double x, double y)
            implements MapItem {

        @Override
        public IncidentDot moved(double dx, double dy) {
            return new IncidentDot(incidentId, events, deaths, radius, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, radius + 1.5);
        }
    }

    /**
     * The number of incidents of a place or cluster, or of the deaths in them, in a disc.
     *
     * @param subject the place or organization that it counts; empty for a cluster
     * @param number as it is to be read
     */
    record IncidentNumber(
            Optional<Subject> subject, String number, double radius, double x, double y)
            implements MapItem {

        @Override
        public IncidentNumber moved(double dx, double dy) {
            return new IncidentNumber(subject, number, radius, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, radius + 2);
        }
    }

    /**
     * A hexagon on a corner, filled by the class of its incidents.
     *
     * @param colour of the class
     * @param radius from its middle to a corner
     */
    record IncidentHexagon(int figureClass, Color colour, double radius, double x, double y)
            implements MapItem {

        @Override
        public IncidentHexagon moved(double dx, double dy) {
            return new IncidentHexagon(figureClass, colour, radius, x + dx, y + dy);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.around(x, y, radius + 1);
        }
    }

    /** A plain plate under a row of markers, so that they are legible over any zone. */
    record MarkerGround(double x, double y, double width, double height) implements MapItem {

        @Override
        public MarkerGround moved(double dx, double dy) {
            return new MarkerGround(x + dx, y + dy, width, height);
        }

        @Override
        public Rectangle2D bounds() {
            return Rectangles.grown(new Rectangle2D.Double(x, y, width, height), 1);
        }
    }

    /** A leader line: from a name outside its place to the place. */
    record Leader(double fromX, double fromY, double toX, double toY) implements MapItem {

        @Override
        public Leader moved(double dx, double dy) {
            return new Leader(fromX + dx, fromY + dy, toX + dx, toY + dy);
        }

        public Line2D line() {
            return new Line2D.Double(fromX, fromY, toX, toY);
        }

        @Override
        public Rectangle2D bounds() {
            Rectangle2D line = new Rectangle2D.Double(fromX, fromY, 0, 0);
            line.add(toX, toY);
            return Rectangles.grown(line, 3);
        }
    }
}

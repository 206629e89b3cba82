package org.plazaatlas.dossier;

import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.time.LevelSpan;

import java.util.List;
import java.util.Optional;

/**
 * What the atlas knows of a subject on a date, in one language.
 *
 * @param title its name
 * @param subtitle what it is and how it stands, in one line
 */
public record Dossier(Subject subject, String title, String subtitle, List<Section> sections) {

    public Dossier {
        sections = List.copyOf(sections);
    }

    /** A heading and the entries under it, at least one. */
    public record Section(String heading, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** What a section is made of. */
    public sealed interface Entry {

        /** The sources that it cites, in order. */
        default List<Subject> sources() {
            return List.of();
        }
    }

    /** A paragraph. */
    public record Paragraph(String text, List<Subject> sources) implements Entry {
        public Paragraph {
            sources = List.copyOf(sources);
        }
    }

    /** A figure or short fact with its name and its sources. */
    public record Fact(String name, String value, List<Subject> sources) implements Entry {
        public Fact {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A line that leads to another subject, such as a zone in a state, a city, an event, a claim.
     *
     * @param text what it is, such as the organization's name
     * @param detail how it stands, such as "dominant · high confidence · 5 months old"; may be
     *     empty
     * @param colourOf organization whose colour marks the line, if any
     * @param merit what a claim can be sorted by; empty for anything else
     */
    public record Link(
            Subject target,
            String text,
            String detail,
            Optional<String> colourOf,
            List<Subject> sources,
            Optional<Merit> merit)
            implements Entry {
        public Link {
            sources = List.copyOf(sources);
        }

        /** A line that is no claim. */
        public Link(
                Subject target,
                String text,
                String detail,
                Optional<String> colourOf,
                List<Subject> sources) {
            this(target, text, detail, colourOf, sources, Optional.empty());
        }
    }

    /** How sure a claim is, and of when its evidence is. */
    public record Merit(Confidence confidence, PartialDate evidence) {}

    /** An address outside the atlas, as text to copy. */
    public record Address(String url) implements Entry {}

    /**
     * Organizations over time; or states, for an organization; or the boundary and common ground of
     * two organizations.
     */
    public record Strip(List<Row> rows, Meaning meaning) implements Entry {
        public Strip {
            rows = List.copyOf(rows);
        }

        /** What the two levels of the stretches stand for. */
        public enum Meaning {
            /** Dominant or present in a place. */
            LEVEL,
            /** The upper level: while the two were rivals; the lower: while they were not. */
            RIVALRY
        }

        /**
         * One organization (or state) and the stretches of time in which it had a zone: dominant in
         * most of a state; present there, or dominant in less than half of it.
         *
         * @param claims what each stretch rests on; as many lists as stretches, or none at all
         */
        public record Row(
                Subject subject,
                String name,
                Optional<String> colourOf,
                List<LevelSpan> stretches,
                List<List<Subject>> claims) {
            public Row {
                stretches = List.copyOf(stretches);
                claims = claims.stream().map(List::copyOf).toList();
            }

            /** What a stretch rests on, as far as it is told. */
            public List<Subject> claimsOf(LevelSpan stretch) {
                return claims.isEmpty() ? List.of() : claims.get(stretches.indexOf(stretch));
            }
        }
    }

    /**
     * What sources say about one place or boundary, side by side: a column for each organization,
     * with what each source says about it.
     */
    public record SourceTable(List<SourceColumn> columns) implements Entry {
        public SourceTable {
            columns = List.copyOf(columns);
        }

        @Override
        public List<Subject> sources() {
            return columns.stream()
                    .flatMap(column -> column.statements().stream())
                    .map(SourceStatement::source)
                    .toList();
        }

        /** The sources that name an organization, the strongest claim first. */
        public record SourceColumn(
                Subject organization, String title, List<SourceStatement> statements) {
            public SourceColumn {
                statements = List.copyOf(statements);
            }
        }

        /**
         * What one source says.
         *
         * @param source who says it
         * @param claim the strongest claim behind it
         * @param name the publisher
         * @param says the level and where
         * @param weight what it is worth: kind of source, likelihood, age, and grade if there is
         *     one
         */
        public record SourceStatement(
                Subject source, Subject claim, String name, String says, String weight) {}
    }

    /**
     * Yearly figures. Each series comes from one source, since sources count differently and their
     * figures must not be joined into one line.
     *
     * @param id of the unit, the same for each place and in each language
     */
    public record Chart(Counted counted, String id, String unit, List<YearSeries> series)
            implements Entry {

        /** What the figures of a chart count. */
        public enum Counted {
            HOMICIDES,
            INCIDENTS,
            /** What a figure of the whole country counts. */
            NATIONAL
        }

        public Chart {
            series = List.copyOf(series);
        }

        @Override
        public List<Subject> sources() {
            return series.stream().map(YearSeries::source).toList();
        }

        /** The figures of one source, ascending by year; a gap stays a gap. */
        public record YearSeries(Subject source, String name, List<Point> points) {
            public YearSeries {
                points = List.copyOf(points);
            }
        }

        /** One figure. */
        public record Point(int year, double value) {}
    }
}

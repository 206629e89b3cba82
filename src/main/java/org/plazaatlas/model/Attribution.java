package org.plazaatlas.model;

/** Which sources' claims are counted. */
public sealed interface Attribution {

    /** All sources of the atlas together. */
    Attribution EVERYONE = new Everyone();

    /** Whether a claim of this source is counted. */
    boolean includes(Source source);

    /** Every source. */
    record Everyone() implements Attribution {
        @Override
        public boolean includes(Source source) {
            return true;
        }
    }

    /** One source alone. */
    record OneSource(String sourceId) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.id().equals(sourceId);
        }
    }

    /** All sources of one kind, such as the official ones. */
    record SourcesOf(SourceKind kind) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.kind() == kind;
        }
    }
}

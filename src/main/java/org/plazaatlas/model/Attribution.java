package org.plazaatlas.model;

import java.util.List;

/** Which sources' claims are counted. */
public sealed interface Attribution {

    /** All sources of the atlas together. */
    Attribution EVERYONE = new Everyone();

    /** Whether a claim of this source is counted. */
    boolean includes(Source source);

    /** The sources that this names one by one; none if it names others by what they share. */
    List<String> named();

    /** Every source. */
    record Everyone() implements Attribution {
        @Override
        public boolean includes(Source source) {
            return true;
        }

        @Override
        public List<String> named() {
            return List.of();
        }
    }

    /** One source alone. */
    record OneSource(String sourceId) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.id().equals(sourceId);
        }

        @Override
        public List<String> named() {
            return List.of(sourceId);
        }
    }

    /**
     * Several sources together.
     *
     * @param sourceIds in the order of their ids, whatever order they are given in
     */
    record SeveralSources(List<String> sourceIds) implements Attribution {

        public SeveralSources {
            sourceIds = sourceIds.stream().sorted().distinct().toList();
        }

        @Override
        public boolean includes(Source source) {
            return sourceIds.contains(source.id());
        }

        @Override
        public List<String> named() {
            return sourceIds;
        }
    }

    /** All sources that pass on the findings of one body. */
    record FromOrigin(String origin) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.origin().equals(origin);
        }

        @Override
        public List<String> named() {
            return List.of();
        }
    }

    /** These sources together: everyone if there is none, a single one by itself. */
    static Attribution ofSources(List<String> ids) {
        return switch (ids.size()) {
            case 0 -> EVERYONE;
            case 1 -> new OneSource(ids.getFirst());
            default -> new SeveralSources(ids);
        };
    }

    /** All sources of one kind, such as the official ones. */
    record SourcesOf(SourceKind kind) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.kind() == kind;
        }

        @Override
        public List<String> named() {
            return List.of();
        }
    }
}

package org.plazaatlas.model;

import java.util.List;

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
    }

    /** All sources that pass on the findings of one body. */
    record FromOrigin(String origin) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.origin().equals(origin);
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

    /** The sources that this names one by one; none if it names others by what they share. */
    default List<String> named() {
        return switch (this) {
            case OneSource(var id) -> List.of(id);
            case SeveralSources(var ids) -> ids;
            case Everyone _, FromOrigin _, SourcesOf _ -> List.of();
        };
    }

    /** All sources of one kind, such as the official ones. */
    record SourcesOf(SourceKind kind) implements Attribution {
        @Override
        public boolean includes(Source source) {
            return source.kind() == kind;
        }
    }
}

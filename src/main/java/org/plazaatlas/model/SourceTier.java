package org.plazaatlas.model;

import org.plazaatlas.language.Coded;

/** What kind of text a source is, by how its statements are vetted; the best vetted comes first. */
public enum SourceTier implements Coded {
    /** An official record, a court, statistics or a research body. */
    RECORD("1"),
    /** A newspaper, an agency or a specialist outlet with editors. */
    EDITED("2"),
    /** A local or digital outlet, an encyclopedia or an aggregator. */
    LOCAL("3"),
    /** A text that nobody vets. Alone it never colours land. */
    UNVETTED("4");

    private final String code;

    SourceTier(String code) {
        this.code = code;
    }

    /** The tier of most texts of a kind, for an atlas that does not tell the tier of a source. */
    public static SourceTier usualOf(SourceKind kind) {
        return switch (kind) {
            case OFFICIAL, REPORT, DATASET -> RECORD;
            case NEWS -> EDITED;
            case ENCYCLOPEDIA -> LOCAL;
        };
    }

    @Override
    public String code() {
        return code;
    }
}

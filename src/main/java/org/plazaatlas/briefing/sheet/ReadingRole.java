package org.plazaatlas.briefing.sheet;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The role of a part of a page in the reading order. */
public enum ReadingRole {
    SECTION(StandardStructureTypes.SECT),
    TITLE(StandardStructureTypes.H1),
    HEADING(StandardStructureTypes.H2),
    PARAGRAPH(StandardStructureTypes.P),
    /** Its parts are at most one {@link #CAPTION}, first, and {@link #ITEM}s. */
    LIST(StandardStructureTypes.L),
    CAPTION(StandardStructureTypes.CAPTION),
    /** Has at most one {@link #LABEL}, first, and a {@link #BODY}. */
    ITEM(StandardStructureTypes.LI),
    /** The sign or number of an item. */
    LABEL(StandardStructureTypes.LBL),
    BODY(StandardStructureTypes.L_BODY),
    /** A picture; its alternative text is read out. */
    FIGURE(StandardStructureTypes.Figure),
    /** A list of contents; its parts are {@link #ENTRY}s. */
    CONTENTS(StandardStructureTypes.TOC),
    ENTRY(StandardStructureTypes.TOCI),
    REFERENCE(StandardStructureTypes.REFERENCE),
    LINK(StandardStructureTypes.LINK),
    /** Repeated on every page and not read out, such as a running foot. */
    RUNNING("Artifact");

    private final String type;

    ReadingRole(String type) {
        this.type = type;
    }

    /** The type of the structure element (ISO 32000-1, 14.8.4). */
    public String type() {
        return type;
    }

    /** Whether its lines are one text, joined by spaces. */
    public boolean isOneText() {
        return switch (this) {
            case TITLE, HEADING, PARAGRAPH, CAPTION, LABEL, BODY, FIGURE, ENTRY -> true;
            case SECTION, LIST, ITEM, CONTENTS, REFERENCE, LINK, RUNNING -> false;
        };
    }
}

package org.plazaatlas.workspace.own;

import org.plazaatlas.language.Coded;

/** Whether what an analyst says counts beside what the atlas says. */
public enum OwnUse implements Coded {
    /** Both count; what the analyst corrects, disputes or hides gives way. */
    WITH("with"),
    /** Only the atlas counts, as its keeper left it. */
    WITHOUT("without"),
    /** Only the analyst's own claims, events and relations count. */
    ONLY("only");

    private final String code;

    OwnUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

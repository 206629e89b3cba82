package org.plazaatlas.language;

import java.io.IOException;

/** A file or device cannot be used, for a reason that users are told in their language. */
public class ReasonedException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    /**
     * @param reason a part of a sentence, without the name of the file
     */
    public ReasonedException(Text reason) {
        this(reason.en(), reason);
    }

    /** With another message for developers. */
    protected ReasonedException(String message, Text reason) {
        super(message);
        this.reason = reason;
    }

    /** A part of a sentence, without the name of the file. */
    public Text reason() {
        return reason;
    }
}

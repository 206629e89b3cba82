package org.plazaatlas.layer.feature;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;

/** A file that cannot be used, for a reason that its reader can tell better than the system. */
public final class UnusableFileException extends ReasonedException {

    private static final long serialVersionUID = 1;

    /**
     * @param key of the reason, a part of a sentence, in the bundle of this room
     */
    public UnusableFileException(String key, Object... arguments) {
        super(Words.both(UnusableFileException.class, key, arguments));
    }
}

package org.plazaatlas.store.file;

import java.io.IOException;

/** A file holds, or unpacks to, more than this program reads of its kind. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * @param most how much is read at most, in bytes or values
     */
    public TooLargeException(long most) {
        super("more than " + most);
    }
}

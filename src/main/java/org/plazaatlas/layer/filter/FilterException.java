package org.plazaatlas.layer.filter;

import org.plazaatlas.language.ReasonedException;
import org.plazaatlas.language.Words;

/** An expression that picks no features because it cannot be read. */
public final class FilterException extends ReasonedException {

    private static final long serialVersionUID = 1;

    FilterException(String key, Object... arguments) {
        super(Words.both(FilterException.class, key, arguments));
    }
}

package org.plazaatlas.language;

/**
 * A constant that files refer to by a code. The code never changes, even if the constant is
 * renamed, so that every file ever written can still be read.
 */
public interface Coded {

    /** The code: English, lower case, with underscores between words. */
    String code();
}

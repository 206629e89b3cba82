package org.plazaatlas.language;

/**
 * A constant that files name by a code of its own. The code stays as it is when the constant is
 * renamed, so that every file ever written can still be read.
 */
public interface Coded {

    /** In English and lower case, with an underscore between two words. */
    String code();
}

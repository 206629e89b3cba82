package org.plazaatlas.model;

/**
 * How far a source can be trusted, on the scale known as the Admiralty code or NATO system (Joint
 * Warfare Publication 2-00, 2003). It is graded separately from what the source says: see {@link
 * Credibility}. The name of a constant is its letter on the scale.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Reliability cannot be judged. */
    F
}

package org.plazaatlas.model;

/** How well the words of a source carry a claim; the best comes first. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}

package org.plazaatlas.model;

/** Why a city is in the atlas. */
public enum CityRole {
    /** One of the ten priority cities of the federal task forces. */
    PRIORITY,
    /** A place of fighting that the source documents name. */
    CONFLICT,
    PORT,
    /** A state capital or another place for orientation. */
    REFERENCE
}

package org.plazaatlas.store;

/** The names of the files in an atlas folder. */
final class AtlasFiles {

    static final String ATLAS = "atlas.json";
    static final String PROJECTION = "projection.wkt";
    static final String STATES = "states.shp";
    static final String SURROUNDINGS = "surroundings.shp";

    /** The user's own polygons; a folder may lack it. */
    static final String MUNICIPALITIES = "municipalities.shp";

    static final String ORGANIZATIONS = "organizations.json";
    static final String CLAIMS = "claims.json";
    static final String RELATIONS = "relations.json";
    static final String EVENTS = "events.json";
    static final String CITIES = "cities.json";
    static final String SEATS = "seats.json";
    static final String HOMICIDES = "homicides.json";

    /** A folder may lack it; then counts stay counts. */
    static final String POPULATIONS = "populations.json";

    static final String NATIONAL_FIGURES = "national.json";
    static final String PRESIDENCIES = "presidencies.json";

    /** A folder may lack it. */
    static final String STUDIES = "studies.json";

    static final String GLOSSARY = "glossary.json";
    static final String FOUNDING_FACTS = "founding.json";
    static final String SOURCES = "sources.json";

    /** Kept by hand: colours of the organizations. */
    static final String COLOURS = "colours.json";

    /** Kept by hand: Spanish for the texts that the tables hold in English alone. */
    static final String TRANSLATIONS = "translations.json";

    /** The version of the folder's layout that this program reads. */
    static final int FORMAT = 1;

    private AtlasFiles() {}
}

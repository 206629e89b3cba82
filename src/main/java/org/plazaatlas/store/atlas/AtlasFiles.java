package org.plazaatlas.store.atlas;

/** The names of the files in an atlas folder. */
public final class AtlasFiles {

    static final String ATLAS = "atlas.json";
    static final String PROJECTION = "projection.wkt";
    public static final String STATES = "states.shp";
    public static final String SURROUNDINGS = "surroundings.shp";

    /** Polygons of municipalities; optional. */
    public static final String MUNICIPALITIES = "municipalities.shp";

    public static final String ORGANIZATIONS = "organizations.json";
    public static final String CLAIMS = "claims.json";
    public static final String RELATIONS = "relations.json";

    /** Optional; without it, only relations tell who fights whom. */
    public static final String DISPUTES = "disputes.json";

    /** Optional; counted from the incidents when a keeper's tables are imported. */
    public static final String INCIDENT_COUNTS = "incident_counts.json";

    public static final String EVENTS = "events.json";
    public static final String CITIES = "cities.json";
    public static final String SEATS = "seats.json";

    /** Optional. */
    public static final String CITY_HOMICIDES = "city_homicides.json";

    public static final String HOMICIDES = "homicides.json";

    /** Optional; without it, homicide counts cannot become rates. */
    public static final String POPULATIONS = "populations.json";

    public static final String NATIONAL_FIGURES = "national.json";
    public static final String PRESIDENCIES = "presidencies.json";

    /** Optional. */
    public static final String STUDIES = "studies.json";

    public static final String GLOSSARY = "glossary.json";
    public static final String FOUNDING_FACTS = "founding.json";
    public static final String SOURCES = "sources.json";

    /** Optional and kept by hand: states that a founding document calls regions of conflict. */
    public static final String CONFLICT_REGIONS = "conflict_regions.json";

    /** Kept by hand: colours of the organizations. */
    static final String COLOURS = "colours.json";

    /** Kept by hand: Spanish for the texts that the tables hold only in English. */
    public static final String TRANSLATIONS = "translations.json";

    /** The version of the folder's layout that this program reads. */
    static final int FORMAT = 1;

    private AtlasFiles() {}
}

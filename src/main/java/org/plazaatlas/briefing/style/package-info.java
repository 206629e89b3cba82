/**
 * How the features of a data file look in other programs: a symbol for each combination of values,
 * written as QGIS keeps it (QML) and as the Open Geospatial Consortium exchanges it (SLD).
 *
 * <p>It knows neither tables nor files; {@link org.plazaatlas.briefing.data} puts the text where
 * each format keeps it.
 */
package org.plazaatlas.briefing.style;

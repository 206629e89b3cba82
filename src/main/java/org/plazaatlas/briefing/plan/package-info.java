/**
 * What an engine on other machines needs to count events on the map of the atlas: tables of places,
 * zones and bands along turf boundaries for all its dates, and a script that counts with them.
 *
 * <p>It runs no engine and knows none of their libraries.
 */
package org.plazaatlas.briefing.plan;

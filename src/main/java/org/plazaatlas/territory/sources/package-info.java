/**
 * How far sources agree: national lists and maps, each compared with what all other sources imply.
 */
package org.plazaatlas.territory.sources;

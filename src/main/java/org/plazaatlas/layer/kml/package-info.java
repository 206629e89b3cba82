/**
 * KML (OGC 12-007r2) and KMZ, read by StAX: each folder is a layer. Links to the network are told
 * and never followed.
 */
package org.plazaatlas.layer.kml;

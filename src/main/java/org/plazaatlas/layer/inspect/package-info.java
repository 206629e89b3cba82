/**
 * What a file holds, found by reading all of it once: layers, kinds of geometry, coordinate system,
 * bounds, fields, encoding, places, and every problem with its mend; as values, as text and as
 * JSON.
 */
package org.plazaatlas.layer.inspect;

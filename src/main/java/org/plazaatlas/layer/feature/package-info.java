/**
 * Layers as values: their fields, their features and what is odd about them; and the interface that
 * every format implements. It knows nothing of files.
 */
package org.plazaatlas.layer.feature;

/**
 * The character set of texts: as marked, as stated where the bytes agree, or as judged by the
 * bytes; and texts that somebody has already spoilt.
 */
package org.plazaatlas.layer.encoding;

/** Archives opened without harm: no entry climbs out, none grows without bound. */
package org.plazaatlas.layer.archive;

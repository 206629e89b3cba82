/**
 * Known cases: situations on which informed analysts agree, and whether the map says the same.
 *
 * <p>Reading a table of them is for {@code store}.
 */
package org.plazaatlas.territory.cases;

/**
 * An atlas folder read: its records, outlines and projection.
 *
 * <p>What is wrong in it is found in {@link org.plazaatlas.store.check}.
 */
package org.plazaatlas.store.atlas;

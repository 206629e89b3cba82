/**
 * Reads tables of known cases, which anyone may write to judge an atlas by.
 *
 * <p>It checks the form of a table and of its cells, not what is expected of a case nor what its
 * place refers to: that is for those who know the atlas.
 */
package org.plazaatlas.store.cases;

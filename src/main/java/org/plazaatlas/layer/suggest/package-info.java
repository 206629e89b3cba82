/**
 * First answers for a layer that is being added: its style, its join to places and its dates, by
 * what its inspection found; and styles written as text on a command line.
 */
package org.plazaatlas.layer.suggest;

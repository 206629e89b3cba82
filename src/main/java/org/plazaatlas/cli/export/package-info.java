/** {@code plaza export} at work: what is asked for becomes pages, a series or a film. */
package org.plazaatlas.cli.export;

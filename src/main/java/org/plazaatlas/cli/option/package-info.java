/**
 * Groups of options that commands share.
 *
 * <p>It does not judge their values; {@code cli.request} does.
 */
package org.plazaatlas.cli.option;

/**
 * Reads and checks the values of options, and refuses them in the user's language.
 *
 * <p>It makes and writes nothing.
 */
package org.plazaatlas.cli.request;

/** Reads and checks the values of options, and refuses them in the user's language. */
package org.plazaatlas.cli.request;

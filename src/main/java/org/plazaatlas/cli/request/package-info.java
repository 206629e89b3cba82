/** Option values read and judged, in the user's language. */
package org.plazaatlas.cli.request;

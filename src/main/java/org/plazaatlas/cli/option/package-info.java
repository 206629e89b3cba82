/** Groups of options that commands share. */
package org.plazaatlas.cli.option;

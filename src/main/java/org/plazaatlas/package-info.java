/** The entry of the program, which puts its rooms together. */
package org.plazaatlas;

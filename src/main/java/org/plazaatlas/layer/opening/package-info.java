/** Recognises what a file is and opens it by the package of its format. */
package org.plazaatlas.layer.opening;

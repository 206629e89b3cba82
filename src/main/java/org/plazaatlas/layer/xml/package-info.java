/**
 * XML that may lie about its encoding, opened for StAX. Nothing outside the file is resolved, and
 * no entity is expanded.
 */
package org.plazaatlas.layer.xml;

/** How two snapshots differ: what was gained, lost, newly contested or calmed. */
package org.plazaatlas.territory.change;

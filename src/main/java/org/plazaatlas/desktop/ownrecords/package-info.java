/**
 * What the analyst says in the window: forms to add, correct, dispute and hide claims, events,
 * relations and sources, the list of what was said, and what such a form draws on the map. How own
 * records count beside those of the atlas is the business of {@link
 * org.plazaatlas.workspace.own.OwnAtlas}; how they are painted is that of the cartography.
 */
package org.plazaatlas.desktop.ownrecords;

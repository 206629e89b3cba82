/**
 * Colours, textures and the signs of organizations, and how readers with a colour vision deficiency
 * see them.
 *
 * <p>It knows neither places nor pages.
 */
package org.plazaatlas.cartography.symbology;

/**
 * Colours, textures and the signs of organizations, and how readers with a colour deficiency see
 * them.
 *
 * <p>It knows no place and no page.
 */
package org.plazaatlas.cartography.symbology;

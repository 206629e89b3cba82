/**
 * The drawer of the hot spots: places ranked by pressure under weights that the user sets, states
 * ranked by events with deaths beside that, how well such rankings agreed with homicides in past
 * years, the rule behind the atlas tested against events, and the shocks. It knows the window's
 * model and no other part of the window.
 */
package org.plazaatlas.desktop.hotspots;

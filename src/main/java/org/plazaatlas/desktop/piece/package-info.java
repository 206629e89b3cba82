/**
 * The piece that is composed, as values and properties without controls: its design, its view, and
 * the steps that led there, which can be undone. Also what of it is remembered from one run to the
 * next.
 */
package org.plazaatlas.desktop.piece;

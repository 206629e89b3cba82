/**
 * The plate composer: whatever the window shows becomes a finished page, a series or a film, with a
 * preview that follows. Also the way back: a finished file opens as the view that it carries.
 */
package org.plazaatlas.desktop.briefing;

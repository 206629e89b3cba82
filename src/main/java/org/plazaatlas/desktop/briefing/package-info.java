/**
 * The plate composer: it makes a finished page, a series or a film of what the window shows, with a
 * live preview. Also the way back: a finished file opens as the view that it carries. The pages
 * themselves are made by {@code org.plazaatlas.briefing}.
 */
package org.plazaatlas.desktop.briefing;

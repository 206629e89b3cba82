/**
 * Templates: designs that a user keeps by name, for pieces that should look alike. Each is a file
 * of its own in the folder of the user's settings, and can be handed on.
 */
package org.plazaatlas.briefing.template;

/**
 * What the texts of lessons name: organizations, states and cities of an atlas, by their names.
 *
 * <p>It judges nothing: whether a view shows what is named, the check decides.
 */
package org.plazaatlas.lesson.naming;

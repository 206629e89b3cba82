/**
 * Counts a million events on another engine by a plan that this program writes, and compares each
 * count with its own: {@code mvn -Pscale test-compile exec:exec}. No part of the tests.
 */
package org.plazaatlas.scale;

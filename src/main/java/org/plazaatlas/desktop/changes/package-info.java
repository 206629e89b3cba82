/**
 * The drawer that compares the shown date with another: what each organization gained and lost,
 * what became contested or calm, which priority cities changed side. It knows the window's model
 * and no other part of the window.
 */
package org.plazaatlas.desktop.changes;

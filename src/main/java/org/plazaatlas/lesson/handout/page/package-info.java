/**
 * Lessons as pages: a document with a page for each step, slides, a worksheet and flash cards.
 *
 * <p>It decides what stands where on these pages; maps come from the briefings, and how a page
 * becomes a file is theirs too.
 */
package org.plazaatlas.lesson.handout.page;

/**
 * What an analyst adds to an atlas, corrects in it, disputes or hides: values, their form in JSON,
 * and the atlas that results. Records have the form of the files of an atlas folder, so that its
 * keeper can take them over. The atlas folder itself is never changed here; {@code store.maker}
 * does that for its keeper.
 */
package org.plazaatlas.workspace.own;

/** What the window shows: the model that every part binds to. It knows no part. */
package org.plazaatlas.desktop.state;

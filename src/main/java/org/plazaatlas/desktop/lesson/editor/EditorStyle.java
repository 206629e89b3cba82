package org.plazaatlas.desktop.lesson.editor;

import javafx.css.PseudoClass;

/** The states of nodes that the style sheet of the editor knows. */
final class EditorStyle {

    /** Something that must be mended. */
    static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private EditorStyle() {}
}

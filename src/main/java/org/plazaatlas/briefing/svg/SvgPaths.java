package org.plazaatlas.briefing.svg;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the paths of a picture short. */
final class SvgPaths {

    private static final String DATA = "d";

    private SvgPaths() {}

    /** Rewrites every path below an element. */
    static void compact(Element element) {
        if (element.hasAttribute(DATA)) {
            element.setAttribute(DATA, CompactPath.of(element.getAttribute(DATA)));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                compact(below);
            }
        }
    }
}

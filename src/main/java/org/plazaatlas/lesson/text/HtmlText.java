package org.plazaatlas.lesson.text;

/** Text in HTML. */
public final class HtmlText {

    private HtmlText() {}

    /**
     * A text with the characters escaped that mean something in HTML, for content and attributes.
     */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

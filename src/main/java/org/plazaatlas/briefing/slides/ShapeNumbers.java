package org.plazaatlas.briefing.slides;

/** Names and numbers the shapes of a slide. Numbers are unique, as the format demands. */
final class ShapeNumbers {

    /** Numbers of shapes above those that the library gives out. */
    private static final int FIRST = 10_000;

    private int last = FIRST;

    /**
     * The element {@code p:cNvPr} of a further shape.
     *
     * @param description its alternative text; may be empty
     */
    String named(String name, String description) {
        String words = description.isEmpty() ? "" : " descr=\"" + escaped(description) + "\"";
        return "<p:cNvPr id=\"" + ++last + "\" name=\"" + escaped(name) + "\"" + words + "/>";
    }

    /** A text as XML, without the characters that XML does not allow. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .filter(ShapeNumbers::isAllowed)
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(letter);
                            }
                        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter >= 0x20 && Character.isDefined(letter) && !isSurrogate(letter);
    }

    private static boolean isSurrogate(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}

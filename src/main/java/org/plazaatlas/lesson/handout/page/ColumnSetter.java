package org.plazaatlas.lesson.handout.page;

import org.plazaatlas.briefing.sheet.ReadingRole;
import org.plazaatlas.briefing.sheet.TypeStyle;

/**
 * Sets texts for a column.
 *
 * @param width of the column, in logical pixels
 * @param size of the type of its paragraphs, in logical pixels
 */
record ColumnSetter(double width, double size) {

    private static final double TITLE = 1.35;
    private static final double ABOVE_HEADING = 0.9;
    private static final double ABOVE_PARAGRAPH = 0.45;
    private static final double ABOVE_ITEM = 0.25;
    private static final double INDENT = 1.5;

    TextBlock title(String text) {
        return block(ReadingRole.TITLE, "", text, PaperType.bold(TITLE * size), 0, 0);
    }

    TextBlock heading(String text) {
        TypeStyle type = PaperType.bold(size);
        return block(ReadingRole.HEADING, "", text, type, 0, ABOVE_HEADING * size);
    }

    TextBlock paragraph(String text) {
        return paragraph(text, PaperType.regular(size));
    }

    TextBlock quiet(String text) {
        return paragraph(text, PaperType.quiet(size * 0.85));
    }

    TextBlock paragraph(String text, TypeStyle type) {
        return block(ReadingRole.PARAGRAPH, "", text, type, 0, ABOVE_PARAGRAPH * size);
    }

    TextBlock item(String label, String text) {
        TypeStyle type = PaperType.regular(size);
        double indent = Math.max(INDENT * size, type.width(label + " "));
        return block(ReadingRole.ITEM, label, text, type, indent, ABOVE_ITEM * size);
    }

    private TextBlock block(
            ReadingRole role,
            String label,
            String text,
            TypeStyle type,
            double indent,
            double above) {
        return new TextBlock(role, label, type.broken(text, width - indent), type, indent, above);
    }
}

package org.plazaatlas.briefing.data;

import org.plazaatlas.model.Language;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Words;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

/** Values of tables as a reader of one language expects them. For one thread. */
public final class CellText {

    private final Words words;
    private final Language language;

    public CellText(Language language) {
        this.language = language;
        words = Words.of(CellText.class, language);
    }

    /** The text of a value without its unit, which the heading tells; empty for a missing one. */
    public String of(Column.Kind kind, Object value) {
        return switch (value) {
            case Optional<?> _ -> "";
            case Boolean flag -> words.get(flag ? "flag.yes" : "flag.no");
            case PartialDate date -> date.in(language);
            case List<?> ids -> String.join(", ", ids.stream().map(Object::toString).toList());
            case Number number -> figure(kind, number);
            default -> value.toString();
        };
    }

    private String figure(Column.Kind kind, Number number) {
        NumberFormat format =
                kind == Column.Kind.SHARE
                        ? NumberFormat.getPercentInstance(language.locale())
                        : NumberFormat.getNumberInstance(language.locale());
        int places =
                switch (kind) {
                    case SHARE, KM -> 1;
                    case SCORE -> 2;
                    default -> 0;
                };
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }
}

package org.plazaatlas.briefing.checks;

import static java.util.stream.Collectors.joining;

import org.plazaatlas.briefing.checks.PictureFinding.Kind;
import org.plazaatlas.dossier.subject.Dossiers;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;

import java.util.List;
import java.util.function.Function;

/** Words findings in both languages. */
record FindingWords(Dossiers dossiers) {

    private static final int MOST_NAMED = 4;

    /** A finding whose four sentences are found by its kind. */
    PictureFinding finding(Kind kind, Text what, Text where, List<Subject> subjects) {
        return new PictureFinding(
                kind, what, where, text(kind + ".meaning"), text(kind + ".advice"), subjects);
    }

    Text text(String key, Object... arguments) {
        return Words.both(FindingWords.class, key, arguments);
    }

    Text word(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    Text name(Subject subject) {
        return both(language -> dossiers.name(subject, language));
    }

    Text area(Area area) {
        return both(language -> dossiers.areaName(area, language));
    }

    Text date(PartialDate date) {
        return both(date::in);
    }

    /** The first few texts, and how many more there are. */
    Text list(List<Text> all) {
        Text named = both(language -> named(all, language));
        int others = all.size() - MOST_NAMED;
        return others > 0 ? text("list.more", named, others) : text("list.all", named);
    }

    private static String named(List<Text> all, Language language) {
        return all.stream().limit(MOST_NAMED).map(text -> text.in(language)).collect(joining("; "));
    }

    private static Text both(Function<Language, String> wording) {
        return new Text(wording.apply(Language.ES), wording.apply(Language.EN));
    }
}

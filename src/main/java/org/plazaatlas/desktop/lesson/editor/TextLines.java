package org.plazaatlas.desktop.lesson.editor;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.lesson.content.PlanPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists as they are typed: one line for each, the same line in both languages. */
final class TextLines {

    private static final Pattern PART = Pattern.compile("(\\d{1,3})(?:\\s+(.*))?");

    private TextLines() {}

    static Text written(List<Text> list) {
        return new Text(lines(list, Language.ES), lines(list, Language.EN));
    }

    private static String lines(List<Text> list, Language language) {
        return list.stream().map(text -> text.in(language)).collect(Collectors.joining("\n"));
    }

    /** The list of typed lines, without empty ones. */
    static List<Text> list(Text typed) {
        List<String> es = lines(typed.es());
        List<String> en = lines(typed.en());
        List<Text> list = new ArrayList<>();
        for (int i = 0; i < Math.max(es.size(), en.size()); i++) {
            Text text = new Text(line(es, i), line(en, i));
            if (!text.isEmpty()) {
                list.add(text);
            }
        }
        return list;
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).toList();
    }

    private static String line(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    /** A plan with the minutes of each part before what is done. */
    static Text writtenPlan(List<PlanPart> plan) {
        return written(
                plan.stream()
                        .map(
                                part ->
                                        new Text(
                                                part.minutes() + " " + part.activity().es(),
                                                part.minutes() + " " + part.activity().en()))
                        .toList());
    }

    /** The plan of typed lines; a part without minutes takes none. */
    static List<PlanPart> plan(Text typed) {
        return list(typed).stream().map(TextLines::part).toList();
    }

    private static PlanPart part(Text line) {
        int minutes = Math.max(minutes(line.es()), minutes(line.en()));
        return new PlanPart(minutes, new Text(activity(line.es()), activity(line.en())));
    }

    private static int minutes(String line) {
        Matcher part = PART.matcher(line);
        return part.matches() ? Integer.parseInt(part.group(1)) : 0;
    }

    private static String activity(String line) {
        Matcher part = PART.matcher(line);
        if (!part.matches()) {
            return line;
        }
        return Optional.ofNullable(part.group(2)).orElse("");
    }
}

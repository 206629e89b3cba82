package org.plazaatlas.cli;

import org.plazaatlas.store.Problem;
import org.plazaatlas.workspace.PlainName;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which saved views pictures are asked of, read from {@code --view} and {@code --name}. */
record ViewRequest(Request request) {

    /**
     * The views of a file, or the first of that name.
     *
     * @param name null for all; capitals do not matter
     * @throws Refusal if the file is missing or damaged, or holds no such view
     */
    List<SavedView> views(Path file, String name) {
        ViewFile.Reading reading = ViewFile.read(file);
        if (!reading.problems().isEmpty()) {
            throw damaged(reading.problems());
        }
        if (reading.views().isEmpty()) {
            throw Refusal.ofInput(request.say("view.empty", file.toString()));
        }
        return name == null ? reading.views() : List.of(named(name, reading.views(), file));
    }

    private Refusal damaged(List<Problem> problems) {
        String first = problems.getFirst().in(request.language());
        int more = problems.size() - 1;
        return Refusal.ofInput(more == 0 ? first : request.say("view.problems", first, more));
    }

    private SavedView named(String name, List<SavedView> views, Path file) {
        return views.stream()
                .filter(view -> view.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refusal.ofInput(
                                        request.say(
                                                "view.unknown",
                                                name,
                                                file.getFileName().toString(),
                                                names(views))));
    }

    private static String names(List<SavedView> views) {
        return views.stream()
                .map(view -> '"' + view.name() + '"')
                .collect(Collectors.joining(", "));
    }

    /**
     * Where the pictures of views go: several into a folder, each under its number and name.
     *
     * @throws Refusal if there are several and they are to go into one file
     */
    List<Path> files(List<SavedView> views, Path out) {
        if (Files.isDirectory(out)) {
            return IntStream.range(0, views.size())
                    .mapToObj(place -> out.resolve(fileName(place + 1, views.get(place))))
                    .toList();
        }
        if (views.size() > 1) {
            throw Refusal.ofUsage(
                    request.say("view.several", out.toString(), views.size(), names(views)));
        }
        return List.of(out);
    }

    private static String fileName(int number, SavedView view) {
        String name = PlainName.of(view.name());
        String ending = name.isEmpty() ? ".png" : "-" + name + ".png";
        return String.format(Locale.ROOT, "%02d", number) + ending;
    }
}

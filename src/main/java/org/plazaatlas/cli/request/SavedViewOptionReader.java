package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.carried.EmbeddedViewsReader;
import org.plazaatlas.store.file.BoundedFile;
import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.PlainName;
import org.plazaatlas.workspace.SavedView;
import org.plazaatlas.workspace.ViewFile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads {@code --view} and {@code --name}: the saved views to export. */
public record SavedViewOptionReader(OptionReader reader) {

    /**
     * The views of a file of views or of a finished piece; with a name, only the first one of that
     * name.
     *
     * @param name null for all views; case is ignored
     * @throws CommandException if the file is missing or damaged, or holds no such view
     */
    public SavedViews views(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            boolean folder = Files.isDirectory(file);
            String key = folder ? "view.folder" : "view.noFile";
            throw CommandException.ofInput(reader.say(key, file.toString()));
        }
        SavedViews all = isPicture(file) ? carried(file) : kept(file);
        return name == null ? all : all.withViews(List.of(named(name, all.views(), file)));
    }

    /**
     * Whether a file is no text, or begins like PDF, XML, a ZIP archive or GIF, with which no JSON
     * begins.
     */
    private static boolean isPicture(Path file) {
        try {
            String text = BoundedFile.text(file).stripLeading();
            return !text.isEmpty() && "%<PG".indexOf(text.charAt(0)) >= 0;
        } catch (CharacterCodingException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private SavedViews kept(Path file) {
        ViewFile.Reading reading = ViewFile.read(file);
        if (!reading.problems().isEmpty()) {
            throw damaged(reading.problems());
        }
        if (reading.views().isEmpty()) {
            throw CommandException.ofInput(reader.say("view.empty", file.toString()));
        }
        return SavedViews.of(reading.views());
    }

    private SavedViews carried(Path picture) {
        EmbeddedViewsReader.Reading reading = EmbeddedViewsReader.read(picture);
        if (reading.views().isEmpty()) {
            throw damaged(reading.problems());
        }
        List<String> remarks =
                reading.problems().stream().map(p -> p.in(reader.language())).toList();
        return new SavedViews(reading.views(), reading.design(), reading.atlas(), remarks);
    }

    private CommandException damaged(List<Problem> problems) {
        String first = problems.getFirst().in(reader.language());
        int more = problems.size() - 1;
        return CommandException.ofInput(
                more == 0 ? first : reader.say("view.problems", first, more));
    }

    private SavedView named(String name, List<SavedView> views, Path file) {
        return views.stream()
                .filter(view -> view.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                CommandException.ofInput(
                                        reader.say(
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
     * Checks that only one view is meant.
     *
     * @throws CommandException if there are several
     */
    public void requireOne(List<SavedView> views) {
        if (views.size() > 1) {
            throw CommandException.ofUsage(reader.say("view.one", views.size(), names(views)));
        }
    }

    /**
     * Checks that only one view goes into one file.
     *
     * @throws CommandException if there are several
     */
    public void requireOne(List<SavedView> views, Path out) {
        if (views.size() > 1) {
            throw CommandException.ofUsage(
                    reader.say("view.several", out.toString(), views.size(), names(views)));
        }
    }

    /**
     * The files for the pictures of views in a folder, each named by the number and name of its
     * view.
     */
    public static List<Path> files(List<SavedView> views, Path folder, ExportFormat format) {
        return IntStream.range(0, views.size())
                .mapToObj(i -> folder.resolve(fileName(i + 1, views.get(i), format)))
                .toList();
    }

    private static String fileName(int number, SavedView view, ExportFormat format) {
        String name = PlainName.of(view.name());
        String start = String.format(Locale.ROOT, "%02d", number);
        return (name.isEmpty() ? start : start + "-" + name) + "." + format.ending();
    }
}

package org.plazaatlas.cli.request;

import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Subject;
import org.plazaatlas.store.atlas.AtlasReader;
import org.plazaatlas.store.file.FileReason;
import org.plazaatlas.store.file.FolderListing;
import org.plazaatlas.store.file.WholeFile;
import org.plazaatlas.store.json.AtlasException;
import org.plazaatlas.store.json.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads what a user writes on the command line, and refuses it in the user's language. */
public final class OptionReader {

    private static final String DATE = "--date";

    private final Language language;
    private final Words words;

    public OptionReader(Language language) {
        this.language = language;
        words = Words.of(OptionReader.class, language);
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /**
     * The atlas of a folder.
     *
     * @throws CommandException with the first problem if the folder is missing or damaged
     */
    public Atlas atlas(Path folder) {
        try {
            return AtlasReader.read(folder);
        } catch (AtlasException e) {
            throw refusal(e);
        }
    }

    /** The exception that reports the first of the problems, and how many more there are. */
    public CommandException refusal(AtlasException e) {
        List<Problem> problems = e.problems();
        String first = problems.getFirst().in(language);
        return CommandException.ofInput(
                problems.size() == 1 ? first : say("problems.more", first, problems.size() - 1));
    }

    /**
     * A day given with {@code --date}.
     *
     * @throws CommandException if it is malformed or not in the calendar
     */
    public LocalDate date(String text) {
        return date(DATE, text);
    }

    /**
     * A day; a bare year or month means its first day.
     *
     * @throws CommandException if it is malformed or not in the calendar
     */
    public LocalDate date(String option, String text) {
        return partialDate(option, text).firstDay();
    }

    /**
     * The day with which something ends; a bare year or month means its last day.
     *
     * @throws CommandException if it is malformed or not in the calendar
     */
    public LocalDate lastDay(String option, String text) {
        return partialDate(option, text).firstDayAfter().minusDays(1);
    }

    private PartialDate partialDate(String option, String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw CommandException.ofUsage(say("date.malformed", option, text));
        }
    }

    /**
     * A day given with {@code --date}, within the time that an atlas covers.
     *
     * @throws CommandException if the day is malformed or outside that time
     */
    public LocalDate dateWithin(Atlas atlas, String text) {
        return dateWithin(atlas, DATE, text);
    }

    /**
     * A day within the time that an atlas covers.
     *
     * @throws CommandException if the day is malformed or outside that time
     */
    public LocalDate dateWithin(Atlas atlas, String option, String text) {
        LocalDate date = date(option, text);
        var span = atlas.contents().timeSpan();
        if (!span.contains(date)) {
            throw CommandException.ofInput(
                    say(
                            "date.outside",
                            option,
                            text,
                            span.from().toString(),
                            span.to().minusDays(1).toString()));
        }
        return date;
    }

    /**
     * The subject that an id on the command line means.
     *
     * @throws CommandException if the atlas has no such subject; names the nearest ids
     */
    public Subject subject(Atlas atlas, String id) {
        return new SubjectIds(atlas).find(id).orElseThrow(() -> unknownSubject(atlas, id));
    }

    public CommandException unknownSubject(Atlas atlas, String id) {
        return unknownSubject(id, new SubjectIds(atlas).suggestions(id, language));
    }

    /** The same for an option that has a prefix of its own, of which it tells and suggests ids. */
    CommandException unknownSubject(Atlas atlas, String id, String prefix, String own) {
        List<String> near =
                new SubjectIds(atlas)
                        .suggestions(id, language).stream()
                                .filter(known -> known.startsWith(prefix))
                                .map(known -> own + known.substring(prefix.length()))
                                .toList();
        return unknownSubject(own + id.substring(prefix.length()), near);
    }

    private CommandException unknownSubject(String id, List<String> near) {
        return CommandException.ofInput(
                near.isEmpty()
                        ? say("show.unknown", id)
                        : say("show.unknown.near", id, String.join(", ", near)));
    }

    /**
     * Checks that a file can be written, before the work is done.
     *
     * @throws CommandException if the folder is missing or may not be written to, or what stands
     *     there is neither a file, a pipe nor a character device
     */
    public void requireWritable(Path file) {
        try {
            WholeFile.requireWritable(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Checks that a folder can be made, before the work is done.
     *
     * @throws CommandException if its parent is missing or may not be written to, the path is a
     *     file, or the folder holds anything
     */
    public void requireFolder(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw unwritable(folder.toString(), say("reason.noFolder"));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw unwritable(folder.toString(), say("reason.isFile"));
        }
        if (holdsAnything(folder)) {
            throw unwritable(folder.toString(), say("reason.notEmpty"));
        }
        if (!Files.isWritable(parent)) {
            throw unwritable(folder.toString(), say("reason.denied"));
        }
    }

    /** A folder that may not be read is refused when it is written to. */
    private static boolean holdsAnything(Path folder) {
        try {
            return Files.isDirectory(folder) && !FolderListing.of(folder).isEmpty();
        } catch (IOException _) {
            return false;
        }
    }

    /** The exception that reports why a file, or one of the files of a folder, was not written. */
    public CommandException unwritable(Path file, IOException e) {
        Text reason = FileReason.ofOne(file, e);
        return unwritable(file.toString(), reason.in(language));
    }

    public CommandException unwritable(String place, String reason) {
        return CommandException.ofInput(say("out.unwritable", place, reason));
    }
}

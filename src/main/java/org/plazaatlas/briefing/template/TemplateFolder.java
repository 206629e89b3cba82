package org.plazaatlas.briefing.template;

import org.plazaatlas.store.json.Problem;
import org.plazaatlas.workspace.PlainName;
import org.plazaatlas.workspace.UserFolders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which the templates of a user lie, each in a file of its own. */
public final class TemplateFolder {

    private final Path folder;

    /**
     * @param folder is made when the first template is saved
     */
    public TemplateFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder of the user who runs the program. */
    public static TemplateFolder ofUser() {
        return in(UserFolders.ofUser().settings());
    }

    /** The templates beside other settings. */
    public static TemplateFolder in(Path settings) {
        return new TemplateFolder(settings.resolve("templates"));
    }

    /**
     * What a folder holds.
     *
     * @param templates in the order of their names
     * @param problems what is wrong with some files; the others are read nevertheless
     */
    public record Reading(List<PieceTemplate> templates, List<Problem> problems) {

        public Reading {
            templates = List.copyOf(templates);
            problems = List.copyOf(problems);
        }

        /** The template of a name, whatever the case. */
        public Optional<PieceTemplate> named(String name) {
            return templates.stream().filter(template -> template.isNamed(name)).findFirst();
        }
    }

    /**
     * Reads all templates; a missing folder has none.
     *
     * @throws IOException if the folder cannot be listed
     */
    public Reading read() throws IOException {
        List<PieceTemplate> templates = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files()) {
            TemplateFile.Reading reading = TemplateFile.read(file);
            reading.template().ifPresent(templates::add);
            problems.addAll(reading.problems());
        }
        templates.sort(Comparator.comparing(PieceTemplate::name, String.CASE_INSENSITIVE_ORDER));
        return new Reading(templates, problems);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(TemplateFile.ENDING))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Keeps a template, in place of the one of the same name if there is one.
     *
     * @throws IOException if it cannot be written
     */
    public void save(PieceTemplate template) throws IOException {
        Files.createDirectories(folder);
        TemplateFile.write(template, fileOf(template.name()));
    }

    /**
     * Gives a template another name; one that has that name already is replaced. Does nothing if
     * there is none.
     *
     * @throws IOException if it cannot be written
     */
    public void rename(String name, String other) throws IOException {
        Optional<PieceTemplate> renamed = read().named(name);
        if (renamed.isPresent()) {
            Path before = fileOf(name);
            save(new PieceTemplate(other, renamed.get().design()));
            if (!before.equals(fileOf(other))) {
                Files.deleteIfExists(before);
            }
        }
    }

    /**
     * Deletes a template; does nothing if there is none.
     *
     * @throws IOException if its file cannot be deleted
     */
    public void delete(String name) throws IOException {
        Files.deleteIfExists(fileOf(name));
    }

    /** The file that holds the template of a name, else the one that it gets. */
    private Path fileOf(String name) throws IOException {
        for (Path file : files()) {
            if (TemplateFile.read(file).template().filter(one -> one.isNamed(name)).isPresent()) {
                return file;
            }
        }
        return freeFile(name);
    }

    /** A file that no other template has, since several names may make the same file name. */
    private Path freeFile(String name) {
        String plain = PlainName.of(name);
        String start = plain.isEmpty() ? "template" : plain;
        Path file = folder.resolve(start + TemplateFile.ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(start + "-" + number + TemplateFile.ENDING);
        }
        return file;
    }
}

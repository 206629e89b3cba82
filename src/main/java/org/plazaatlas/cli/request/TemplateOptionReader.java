package org.plazaatlas.cli.request;

import org.plazaatlas.briefing.template.PieceTemplate;
import org.plazaatlas.briefing.template.TemplateFile;
import org.plazaatlas.briefing.template.TemplateFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads {@code --template}: the name of one of the user's templates, or a file of one. */
public record TemplateOptionReader(OptionReader reader) {

    public static final String OPTION = "--template";

    /**
     * The template of that name, or in that file.
     *
     * @throws CommandException if there is no such template, or its file is damaged
     */
    public PieceTemplate template(String written, TemplateFolder folder) {
        return Files.isRegularFile(Path.of(written))
                ? inFile(Path.of(written))
                : named(written, folder);
    }

    private PieceTemplate inFile(Path file) {
        TemplateFile.Reading reading = TemplateFile.read(file);
        if (!reading.problems().isEmpty()) {
            throw CommandException.ofInput(reading.problems().getFirst().in(reader.language()));
        }
        return reading.template().orElseThrow();
    }

    private PieceTemplate named(String name, TemplateFolder folder) {
        TemplateFolder.Reading all = read(folder);
        return all.named(name)
                .orElseThrow(
                        () ->
                                CommandException.ofInput(
                                        reader.say(
                                                "template.unknown",
                                                name,
                                                all.templates().size(),
                                                names(all))));
    }

    private TemplateFolder.Reading read(TemplateFolder folder) {
        try {
            return folder.read();
        } catch (IOException e) {
            throw CommandException.ofInput(reader.say("template.folder", e.getMessage()));
        }
    }

    private static String names(TemplateFolder.Reading all) {
        return all.templates().stream()
                .map(template -> '"' + template.name() + '"')
                .collect(Collectors.joining(", "));
    }
}

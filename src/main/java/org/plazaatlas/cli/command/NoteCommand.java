package org.plazaatlas.cli.command;

import org.plazaatlas.briefing.note.BriefingNote;
import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.option.EvidenceOptions;
import org.plazaatlas.cli.option.OwnOptions;
import org.plazaatlas.cli.option.ReplaceOption;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.Theme;
import org.plazaatlas.view.View;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code plaza note}: writes a note (PDF) on a state or an organization. Needs no display. */
@Command(name = "note", mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {

    private static final Set<Subject.Kind> NOTED =
            EnumSet.of(Subject.Kind.STATE, Subject.Kind.ORGANIZATION);

    @ParentCommand private PlazaCommand plaza;

    @Mixin private AtlasFolder folder;
    @Mixin private OwnOptions own;

    @Parameters(arity = "1", paramLabel = "ID", descriptionKey = "parameter.noted")
    private String id;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "option.date")
    private String date;

    @Mixin private EvidenceOptions evidence;

    @Option(names = "--handling", paramLabel = "TEXT", descriptionKey = "option.handling")
    private String handling;

    @Option(names = "--source-list", descriptionKey = "option.sourceList.note")
    private boolean sourceList;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.pdf",
            descriptionKey = "option.out.note")
    private Path out;

    @Mixin private ReplaceOption replace;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        if (date != null) {
            reader.date(date);
        }
        evidence.check(reader);
        requirePdf(reader);
        reader.requireWritable(out);
        replace.check(List.of(out), spec.commandLine(), reader);
        Atlas atlas = own.atlas(folder, reader);
        LocalDate day = date == null ? atlas.openingDate() : reader.dateWithin(atlas, date);
        View view =
                View.of(day, Extent.ofCountry(atlas), reader.language(), Theme.LIGHT)
                        .withAccount(evidence.changed(Account.DEFAULT, atlas, reader));
        write(subject(atlas, reader), view, atlas, reader);
        return 0;
    }

    private void requirePdf(OptionReader reader) {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw CommandException.ofUsage(reader.say("out.notPdf", out.toString()));
        }
    }

    private Subject subject(Atlas atlas, OptionReader reader) {
        Subject subject = reader.subject(atlas, id);
        if (!NOTED.contains(subject.kind())) {
            throw CommandException.ofUsage(reader.say("note.kind", id));
        }
        return subject;
    }

    private void write(Subject subject, View view, Atlas atlas, OptionReader reader) {
        try {
            BriefingNote note = new BriefingNote(own.history(atlas, folder));
            (sourceList ? note.withAllSources() : note)
                    .write(subject, view, Optional.ofNullable(handling), out);
        } catch (IOException e) {
            throw reader.unwritable(out, e);
        }
    }
}

package org.plazaatlas.desktop.briefing;

import org.plazaatlas.briefing.note.BriefingNote;
import org.plazaatlas.briefing.series.ExportTask;
import org.plazaatlas.briefing.series.FileNames;
import org.plazaatlas.briefing.sheet.OutputFormat;
import org.plazaatlas.cartography.page.PagePreset;
import org.plazaatlas.desktop.control.LiveWords;
import org.plazaatlas.desktop.piece.PlateDraft;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.view.Extent;
import org.plazaatlas.view.View;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks the user where to save plates, series and notes, and writes them there in the background.
 */
final class PlateSaving {

    private final ComposerServices services;
    private final PlateDraft draft;
    private final LiveWords words;
    private final ExportProgress writing;
    private final ComposerMessages messages;

    PlateSaving(
            ComposerServices services,
            PlateDraft draft,
            LiveWords words,
            ExportProgress writing,
            ComposerMessages messages) {
        this.services = services;
        this.draft = draft;
        this.words = words;
        this.writing = writing;
        this.messages = messages;
    }

    /** Saves one page. */
    void save(PlateExport plate) {
        OutputFormat format = draft.format.get();
        services.dialogs()
                .chooseOutputFile(
                        plate.fileName(format), format.extension(), draft.settings().lastFolder())
                .ifPresent(file -> write(file, plate.writing(format, file)));
    }

    /** Makes a series or film in the file or folder that the user chooses. */
    void make(SeriesPlan plan, SeriesMaking making) {
        Optional<Path> last = draft.settings().lastFolder();
        Optional<Path> chosen =
                plan.order()
                        .form()
                        .ending()
                        .map(
                                ending ->
                                        services.dialogs()
                                                .chooseOutputFile(plan.fileName(), ending, last))
                        .orElseGet(
                                () ->
                                        services.dialogs()
                                                .chooseFolder(last)
                                                .map(in -> in.resolve(plan.fileName())));
        chosen.ifPresent(target -> write(target, making.work(plan, target)));
    }

    /** Saves the briefing note of the selection of the main window; does nothing if it has none. */
    void writeNote() {
        View view = services.model().view();
        view.selection().filter(PlateSaving::hasNote).ifPresent(s -> writeNote(s, view));
    }

    /** Whether a briefing note can be written about a subject: a state or an organization. */
    static boolean hasNote(Subject subject) {
        return subject.kind() == Subject.Kind.STATE || subject.kind() == Subject.Kind.ORGANIZATION;
    }

    private void writeNote(Subject subject, View view) {
        BriefingNote note = new BriefingNote(services.model().history());
        services.dialogs()
                .chooseOutputFile(noteName(subject, view), "pdf", draft.settings().lastFolder())
                .ifPresent(
                        file ->
                                write(
                                        file,
                                        _ -> note.write(subject, view, draft.handling(), file)));
    }

    private String noteName(Subject subject, View view) {
        Atlas atlas = services.model().atlas();
        View there =
                subject.kind() == Subject.Kind.STATE
                        ? Extent.ofState(atlas, subject.id()).map(view::withExtent).orElse(view)
                        : view;
        FileNames names = new FileNames(atlas, PagePreset.A4_PORTRAIT_150.page());
        return words.now().get("noteName", names.of(there)) + ".pdf";
    }

    private void write(Path target, ExportTask work) {
        draft.savedIn(target.toAbsolutePath().getParent());
        writing.run(
                target.getFileName().toString(),
                work,
                () -> messages.saved(target),
                problem -> messages.failed(target, problem));
    }
}

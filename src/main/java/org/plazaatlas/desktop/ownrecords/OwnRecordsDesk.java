package org.plazaatlas.desktop.ownrecords;

import javafx.stage.Window;

import org.plazaatlas.desktop.control.SubjectCommands;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Subject;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Opens the forms in which the analyst adds, corrects, disputes and hides records, one at a time.
 * For the FX thread only.
 */
public final class OwnRecordsDesk implements SubjectCommands {

    private final OwnRecordsModel model;
    private final MapSketch sketch = new MapSketch();
    private final Window owner;
    private final Supplier<Language> language;
    private Optional<RecordDialog> open = Optional.empty();

    /**
     * @param owner the window beside which the forms open
     * @param language the window's at the time
     */
    public OwnRecordsDesk(OwnRecordsModel model, Window owner, Supplier<Language> language) {
        this.model = model;
        this.owner = owner;
        this.language = language;
    }

    public OwnRecordsModel model() {
        return model;
    }

    /** What the open form draws on the map. */
    public MapSketch sketch() {
        return sketch;
    }

    /** Closes an open form, because the atlas is closed. */
    public void stop() {
        open.ifPresent(RecordDialog::close);
        model.stop();
    }

    private FormContext context() {
        return new FormContext(model, sketch, language.get());
    }

    private Atlas keepers() {
        return model.keepers().history().atlas();
    }

    private Words words() {
        return Words.of(OwnRecordsDesk.class, language.get());
    }

    /** Opens an empty form for a claim. */
    public void addClaim() {
        open("add", ClaimForm.ofNew(free()));
    }

    /** The context of a new form; the one that is open is closed first and lets go of the map. */
    private FormContext free() {
        open.ifPresent(RecordDialog::close);
        return context();
    }

    /**
     * @param doing the key of the step: add, correct, change, dispute or hide
     */
    private void open(String doing, RecordForm form) {
        RecordDialog dialog =
                new RecordDialog(
                        owner, words().get("form." + doing), form, () -> save(doing, form));
        open = Optional.of(dialog);
        dialog.show();
    }

    private void save(String doing, RecordForm form) {
        model.change(step(doing, form.name()), form::into);
    }

    private static Text step(String doing, Text name) {
        return Words.both(OwnRecordsDesk.class, "step." + doing, name);
    }

    /** Opens the form of what is listed. */
    void edit(ListedRecord listed) {
        if (listed.doing().isObjection()) {
            objection(listed).ifPresent(objection -> object(objection, listed.name()));
        } else if (listed.kind() == OwnKind.CLAIM) {
            ownClaim(listed.id()).ifPresent(claim -> editClaim(claim, claim.id(), "change"));
        }
    }

    private Optional<Objection> objection(ListedRecord listed) {
        return model.records().objections().stream()
                .filter(o -> o.kind() == listed.kind() && o.id().equals(listed.id()))
                .findFirst();
    }

    private Optional<Claim> ownClaim(String id) {
        return model.records().claims().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    private void editClaim(Claim claim, String ownId, String doing) {
        open(doing, ClaimForm.of(claim, ownId, free()));
    }

    /** Takes back what is listed. */
    void delete(ListedRecord listed) {
        model.change(
                step("takeBack", listed.name()), own -> own.without(listed.kind(), listed.id()));
    }

    private void object(Objection objection, Text name) {
        open(objection.hides() ? "hide" : "dispute", new ObjectionForm(objection, name, free()));
    }

    /** What the analyst can say about a record of the atlas or one of his own. */
    @Override
    public List<Command> of(Subject subject) {
        return listed(subject).map(this::ofOwn).orElseGet(() -> ofKeepers(subject));
    }

    private Optional<ListedRecord> listed(Subject subject) {
        return ListedRecord.of(model.records(), keepers(), model.names()).stream()
                .filter(listed -> listed.subject().equals(Optional.of(subject)))
                .findFirst();
    }

    private List<Command> ofOwn(ListedRecord listed) {
        return List.of(
                command("edit", () -> edit(listed)), command("takeBack", () -> delete(listed)));
    }

    private List<Command> ofKeepers(Subject subject) {
        List<Command> commands = new ArrayList<>();
        if (subject.kind() == Subject.Kind.CLAIM) {
            keepers()
                    .claim(subject.id())
                    .ifPresent(
                            claim ->
                                    commands.addAll(
                                            commands(
                                                    OwnKind.CLAIM,
                                                    claim.id(),
                                                    model.names().of(claim),
                                                    () ->
                                                            editClaim(
                                                                    claim,
                                                                    OwnRecords.correcting(
                                                                            claim.id()),
                                                                    "correct"))));
        }
        return commands;
    }

    private List<Command> commands(OwnKind kind, String id, Text name, Runnable correct) {
        return List.of(
                command("correct", correct),
                command("dispute", () -> object(new Objection(kind, id, false, ""), name)),
                command("hide", () -> object(new Objection(kind, id, true, ""), name)));
    }

    private Command command(String key, Runnable effect) {
        return new Command(key, words().get("command." + key), effect);
    }
}

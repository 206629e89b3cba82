package org.plazaatlas.desktop.ownrecords;

import javafx.stage.Window;

import org.plazaatlas.desktop.control.SubjectCommands;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Subject;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Opens the forms in which the analyst adds, corrects, disputes and hides records, one at a time;
 * only a new source may be entered beside the record that cites it. For the FX thread only.
 */
public final class OwnRecordsDesk implements SubjectCommands {

    private final OwnRecordsModel model;
    private final MapSketch sketch = new MapSketch();
    private final Window owner;
    private final Supplier<Language> language;
    private final Consumer<String> tell;
    private Optional<RecordDialog> open = Optional.empty();
    private Optional<RecordDialog> openSource = Optional.empty();

    /**
     * @param owner the window beside which the forms open
     * @param language the window's at the time
     * @param tell shows the user a message
     */
    public OwnRecordsDesk(
            OwnRecordsModel model,
            Window owner,
            Supplier<Language> language,
            Consumer<String> tell) {
        this.model = model;
        this.owner = owner;
        this.language = language;
        this.tell = tell;
    }

    public OwnRecordsModel model() {
        return model;
    }

    /** What the open form draws on the map. */
    public MapSketch sketch() {
        return sketch;
    }

    /** Closes open forms, because the atlas is closed. */
    public void stop() {
        close();
        model.stop();
    }

    private void close() {
        openSource.ifPresent(RecordDialog::close);
        open.ifPresent(RecordDialog::close);
    }

    private FormContext context() {
        return new FormContext(model, sketch, language.get(), this::addSource);
    }

    /** The context of a new form; the one that is open is closed first and lets go of the map. */
    private FormContext free() {
        close();
        return context();
    }

    private Atlas keepers() {
        return model.keepers().history().atlas();
    }

    private Words words() {
        return Words.of(OwnRecordsDesk.class, language.get());
    }

    /** Opens an empty form. */
    public void add(OwnKind kind) {
        RecordForm form =
                switch (kind) {
                    case CLAIM -> ClaimForm.ofNew(free());
                    case EVENT -> EventForm.ofNew(free());
                    case RELATION -> RelationForm.ofNew(free());
                    case SOURCE -> SourceForm.ofNew(free());
                };
        open("add", kind, form);
    }

    /** Adds a source beside an open form. */
    private void addSource(Consumer<Source> receiver) {
        openSource.ifPresent(RecordDialog::close);
        SourceForm form = SourceForm.ofNew(context());
        RecordDialog dialog =
                new RecordDialog(
                        owner,
                        title("add", OwnKind.SOURCE),
                        form,
                        () -> {
                            save("add", form);
                            receiver.accept(form.source());
                        });
        openSource = Optional.of(dialog);
        dialog.show();
    }

    /** Asks which relation of the atlas is to be corrected, disputed or hidden. */
    public void pickRelation() {
        RelationPicker picker = new RelationPicker(free());
        show(
                new RecordDialog(
                        owner,
                        words().get("picker.title"),
                        picker,
                        () -> goOn(picker.relation(), picker.deed())));
    }

    private void goOn(Relation relation, RelationPicker.Deed deed) {
        switch (deed) {
            case CORRECT ->
                    open("correct", OwnKind.RELATION, RelationForm.correcting(relation, free()));
            case DISPUTE -> object(objection(relation, false), model.names().of(relation));
            case HIDE -> object(objection(relation, true), model.names().of(relation));
        }
    }

    private static Objection objection(Relation relation, boolean hides) {
        return new Objection(OwnKind.RELATION, Objection.idOf(relation), hides, "");
    }

    /**
     * @param doing the key of the step: add, correct, change, dispute or hide
     */
    private void open(String doing, OwnKind kind, RecordForm form) {
        show(new RecordDialog(owner, title(doing, kind), form, () -> save(doing, form)));
    }

    private void show(RecordDialog dialog) {
        open = Optional.of(dialog);
        dialog.show();
    }

    private String title(String doing, OwnKind kind) {
        return words().get("form." + doing + "." + kind.name());
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
        } else {
            form(listed, free()).ifPresent(form -> open("change", listed.kind(), form));
        }
    }

    private Optional<Objection> objection(ListedRecord listed) {
        return model.records().objections().stream()
                .filter(o -> o.kind() == listed.kind() && o.id().equals(listed.id()))
                .findFirst();
    }

    private Optional<RecordForm> form(ListedRecord listed, FormContext context) {
        OwnRecords own = model.records();
        String id = listed.id();
        return switch (listed.kind()) {
            case CLAIM ->
                    own.claims().stream()
                            .filter(claim -> claim.id().equals(id))
                            .findFirst()
                            .map(claim -> ClaimForm.of(claim, id, context));
            case EVENT ->
                    own.events().stream()
                            .filter(event -> event.id().equals(id))
                            .findFirst()
                            .map(event -> EventForm.of(event, id, context));
            case SOURCE ->
                    own.sources().stream()
                            .filter(source -> source.id().equals(id))
                            .findFirst()
                            .map(source -> SourceForm.of(source, id, context));
            case RELATION ->
                    own.relations().stream()
                            .filter(relation -> Objection.idOf(relation).equals(id))
                            .findFirst()
                            .map(relation -> RelationForm.ofOwn(relation, context));
        };
    }

    /** Takes back what is listed, unless something else that is said rests on it. */
    void delete(ListedRecord listed) {
        OwnRecords rest = model.records().without(listed.kind(), listed.id());
        Optional<String> problem =
                context().problems(model.records()).isPresent()
                        ? Optional.empty()
                        : context().problems(rest);
        problem.ifPresentOrElse(
                told -> tell.accept(words().get("own.needed", told)),
                () -> model.change(step("takeBack", listed.name()), _ -> rest));
    }

    private void object(Objection objection, Text name) {
        String doing = objection.hides() ? "hide" : "dispute";
        open(doing, objection.kind(), new ObjectionForm(objection, name, free()));
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
        String id = subject.id();
        String ownId = OwnRecords.correcting(id);
        return switch (subject.kind()) {
            case CLAIM ->
                    keepers()
                            .claim(id)
                            .map(
                                    claim ->
                                            commands(
                                                    OwnKind.CLAIM,
                                                    id,
                                                    model.names().of(claim),
                                                    with -> ClaimForm.of(claim, ownId, with)))
                            .orElse(List.of());
            case EVENT ->
                    keepers()
                            .event(id)
                            .map(
                                    event ->
                                            commands(
                                                    OwnKind.EVENT,
                                                    id,
                                                    event.title(),
                                                    with -> EventForm.of(event, ownId, with)))
                            .orElse(List.of());
            case SOURCE ->
                    keepers()
                            .source(id)
                            .map(
                                    source ->
                                            commands(
                                                    OwnKind.SOURCE,
                                                    id,
                                                    Text.same(source.title()),
                                                    with -> SourceForm.of(source, ownId, with)))
                            .orElse(List.of());
            default -> List.of();
        };
    }

    private List<Command> commands(
            OwnKind kind, String id, Text name, Function<FormContext, RecordForm> correcting) {
        return List.of(
                command("correct", () -> open("correct", kind, correcting.apply(free()))),
                command("dispute", () -> object(new Objection(kind, id, false, ""), name)),
                command("hide", () -> object(new Objection(kind, id, true, ""), name)));
    }

    private Command command(String key, Runnable effect) {
        return new Command(key, words().get("command." + key), effect);
    }
}

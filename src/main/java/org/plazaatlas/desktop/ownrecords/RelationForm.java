package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks what a relation needs: which two, how they stand to each other, when, told by whom. */
final class RelationForm implements RecordForm {

    private final FormContext context;
    private final SearchedChoice<Organization> first;
    private final ChoiceField<RelationKind> kind;
    private final SearchedChoice<Organization> second;
    private final DateField from;
    private final DateField to;
    private final SourceField source;
    private final TextEntry locator;
    private final TextEntry note;
    private final UnaryOperator<OwnRecords> replacing;
    private final FormSheet sheet;

    /**
     * @param replacing takes out what the relation takes the place of
     */
    private RelationForm(FormContext context, UnaryOperator<OwnRecords> replacing) {
        this.context = context;
        this.replacing = replacing;
        Words words = context.words();
        first = context.organizations();
        kind = new ChoiceField<>(List.of(RelationKind.values()), words::of);
        second = context.organizations();
        from = new DateField(words);
        to = new DateField(words);
        source = new SourceField(context);
        locator = TextEntry.ofLine(words.get("locator.prompt"));
        note = TextEntry.ofLines("");
        sheet = sheet(words);
    }

    /** The form of a new relation. */
    static RelationForm ofNew(FormContext context) {
        return new RelationForm(context, own -> own);
    }

    /** The form of a relation of the analyst. */
    static RelationForm ofOwn(Relation relation, FormContext context) {
        String id = Objection.idOf(relation);
        RelationForm form = new RelationForm(context, own -> own.without(OwnKind.RELATION, id));
        form.show(relation);
        return form;
    }

    /** The form of a relation in place of one of the atlas, which has no id and is hidden. */
    static RelationForm correcting(Relation relation, FormContext context) {
        Objection hiding = new Objection(OwnKind.RELATION, Objection.idOf(relation), true, "");
        RelationForm form = new RelationForm(context, own -> own.with(hiding));
        form.show(relation);
        return form;
    }

    private FormSheet sheet(Words words) {
        FormSheet fields = new FormSheet(words);
        fields.need("relation.first", first);
        fields.need("relation.kind", kind);
        fields.add("relation.second", second, true, () -> sameProblem(words));
        fields.offer("claim.from", from);
        fields.add("claim.to", to, false, () -> endProblem(words));
        fields.need("claim.source", source);
        fields.need("claim.locator", locator);
        fields.offer("claim.note", note);
        fields.checkWhole(() -> context.problems(into(context.model().records())));
        return fields;
    }

    private Optional<String> sameProblem(Words words) {
        return first.value().isPresent() && first.value().equals(second.value())
                ? Optional.of(words.get("relation.same"))
                : Optional.empty();
    }

    private Optional<String> endProblem(Words words) {
        return to.value().isPresent() && time().range().isEmpty()
                ? Optional.of(words.get("claim.endsBefore"))
                : Optional.empty();
    }

    private ValidTime time() {
        return new ValidTime(from.value(), to.value());
    }

    private void show(Relation relation) {
        first.choose(context.organization(relation.firstId()));
        kind.choose(relation.kind());
        second.choose(context.organization(relation.secondId()));
        from.show(relation.validTime().from());
        to.show(relation.validTime().to());
        source.show(relation.sourceId());
        locator.show(relation.locator(), context.language());
        note.show(relation.note(), context.language());
    }

    private Relation relation() {
        return new Relation(
                first.value().map(Organization::id).orElseThrow(),
                second.value().map(Organization::id).orElseThrow(),
                kind.value().orElseThrow(),
                time(),
                source.id(),
                locator.text(),
                note.text());
    }

    @Override
    public FormSheet sheet() {
        return sheet;
    }

    @Override
    public OwnRecords into(OwnRecords own) {
        return replacing.apply(own).with(relation());
    }

    @Override
    public Text name() {
        return context.names().of(relation());
    }
}

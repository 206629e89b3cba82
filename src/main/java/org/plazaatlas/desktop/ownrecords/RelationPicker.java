package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Relation;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.Arrays;
import java.util.List;

/** Asks which relation of the atlas is meant, and what is to be done with it. */
final class RelationPicker implements RecordForm {

    /** What can be done. */
    enum Deed {
        CORRECT,
        DISPUTE,
        HIDE
    }

    private final SearchedChoice<Relation> relation;
    private final ChoiceField<Deed> deed;
    private final FormContext context;
    private final FormSheet sheet;

    RelationPicker(FormContext context) {
        this.context = context;
        Words words = context.words();
        List<Relation> all = context.atlas().contents().relations();
        relation = new SearchedChoice<>(context.sorted(all, this::name), this::name, words);
        deed = new ChoiceField<>(Arrays.asList(Deed.values()), words::of);
        sheet = new FormSheet(words);
        sheet.need("picker.relation", relation);
        sheet.need("picker.deed", deed);
    }

    private String name(Relation each) {
        String from =
                each.validTime().from().map(date -> " · " + date.in(context.language())).orElse("");
        return context.names().of(each).in(context.language()) + from + " · " + each.sourceId();
    }

    /** The relation that is meant; asked only of a form that is complete. */
    Relation relation() {
        return relation.value().orElseThrow();
    }

    Deed deed() {
        return deed.value().orElseThrow();
    }

    @Override
    public FormSheet sheet() {
        return sheet;
    }

    @Override
    public OwnRecords into(OwnRecords own) {
        return own;
    }

    @Override
    public Text name() {
        return context.names().of(relation());
    }
}

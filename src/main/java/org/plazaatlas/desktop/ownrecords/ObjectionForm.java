package org.plazaatlas.desktop.ownrecords;

import javafx.scene.control.Label;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.workspace.own.Objection;
import org.plazaatlas.workspace.own.OwnKind;
import org.plazaatlas.workspace.own.OwnRecords;

/** Asks why a record of the atlas is disputed or hidden. */
final class ObjectionForm implements RecordForm {

    private final Objection before;
    private final Text name;
    private final TextEntry reason;
    private final FormSheet sheet;

    /**
     * @param before what is objected so far, or with an empty reason
     * @param name of the record
     */
    ObjectionForm(Objection before, Text name, FormContext context) {
        this.before = before;
        this.name = name;
        Words words = context.words();
        reason = TextEntry.ofLines(words.get("reason.prompt"));
        reason.show(before.reason());
        sheet = new FormSheet(words);
        sheet.note(effect(words));
        sheet.offer("reason", reason);
    }

    private Label effect(Words words) {
        boolean weakens = before.kind() == OwnKind.CLAIM;
        String key = before.hides() ? "hides" : weakens ? "disputes.claim" : "disputes.other";
        Label effect = new Label(words.get("effect." + key));
        effect.setWrapText(true);
        effect.setMinHeight(Label.USE_PREF_SIZE);
        return effect;
    }

    @Override
    public FormSheet sheet() {
        return sheet;
    }

    @Override
    public OwnRecords into(OwnRecords own) {
        return own.with(new Objection(before.kind(), before.id(), before.hides(), reason.typed()));
    }

    @Override
    public Text name() {
        return name;
    }
}

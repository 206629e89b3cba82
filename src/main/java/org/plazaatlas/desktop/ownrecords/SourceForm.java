package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Reliability;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.List;
import java.util.Optional;

/** Asks what a source needs: what it is, who published it, how it is vetted, whom it passes on. */
final class SourceForm implements RecordForm {

    private final String id;
    private final FormContext context;
    private final TextEntry title;
    private final TextEntry publisher;
    private final TextEntry author;
    private final DateField published;
    private final TextEntry url;
    private final ChoiceField<SourceKind> kind;
    private final ChoiceField<SourceTier> tier;
    private final TextEntry tierReason;
    private final TextEntry origin;
    private final ChoiceField<Reliability> reliability;
    private final TextEntry note;
    private final FormSheet sheet;

    private SourceForm(String id, FormContext context) {
        this.id = id;
        this.context = context;
        Words words = context.words();
        title = TextEntry.ofLine("");
        publisher = TextEntry.ofLine("");
        author = TextEntry.ofLine("");
        published = new DateField(words);
        url = TextEntry.ofLine("https://");
        kind = new ChoiceField<>(List.of(SourceKind.values()), words::of);
        tier = new ChoiceField<>(List.of(SourceTier.values()), words::of);
        tierReason = TextEntry.ofLine("");
        origin = TextEntry.ofLine(words.get("source.origin.prompt"));
        reliability = new ChoiceField<>(List.of(Reliability.values()), words::of);
        note = TextEntry.ofLines("");
        kind.content().subscribe((_, now) -> proposeTier(now));
        sheet = sheet(words);
    }

    /** The form of a new source. */
    static SourceForm ofNew(FormContext context) {
        return new SourceForm(FormContext.newId("source"), context);
    }

    /**
     * The form of a source that is there.
     *
     * @param id of the own source that takes its place
     */
    static SourceForm of(Source source, String id, FormContext context) {
        SourceForm form = new SourceForm(id, context);
        form.show(source);
        return form;
    }

    private FormSheet sheet(Words words) {
        FormSheet fields = new FormSheet(words);
        fields.need("source.title", title);
        fields.offer("source.publisher", publisher);
        fields.offer("source.author", author);
        fields.offer("source.published", published);
        fields.offer("source.url", url);
        fields.need("source.kind", kind);
        fields.need("source.tier", tier);
        fields.offer("source.tierReason", tierReason);
        fields.offer("source.origin", origin);
        fields.offer("source.reliability", reliability);
        fields.offer("claim.note", note);
        fields.checkWhole(() -> context.problems(into(context.model().records())));
        return fields;
    }

    private void proposeTier(SourceKind chosen) {
        if (chosen != null && tier.value().isEmpty()) {
            tier.choose(SourceTier.usualOf(chosen));
        }
    }

    private void show(Source source) {
        title.show(source.title());
        publisher.show(source.publisher(), context.language());
        author.show(source.author());
        published.show(source.published());
        url.show(source.url());
        tier.choose(source.tier());
        kind.choose(source.kind());
        tierReason.show(source.tierReason(), context.language());
        origin.show(source.origin());
        reliability.choose(source.reliability().orElse(null));
        note.show(source.note(), context.language());
    }

    /** The source that is entered; asked only of a form that is complete. */
    Source source() {
        return new Source(
                id,
                title.typed(),
                author.typed(),
                publisher.text(),
                published.value(),
                url.typed(),
                kind.value().orElseThrow(),
                tier.value().orElseThrow(),
                tierReason.text(),
                Optional.of(origin.typed()).filter(text -> !text.isEmpty()).orElse(id),
                reliability.value(),
                note.text());
    }

    @Override
    public FormSheet sheet() {
        return sheet;
    }

    @Override
    public OwnRecords into(OwnRecords own) {
        return own.with(source());
    }

    @Override
    public Text name() {
        return Text.same(title.typed());
    }
}

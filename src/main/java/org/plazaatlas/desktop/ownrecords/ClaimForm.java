package org.plazaatlas.desktop.ownrecords;

import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Credibility;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.workspace.own.OwnRecords;

import java.util.List;
import java.util.Optional;

/** Asks what a claim needs: who, where, how strong, when, told by whom and how surely. */
final class ClaimForm implements RecordForm {

    private final String id;
    private final FormContext context;
    private final SearchedChoice<Organization> organization;
    private final ChoiceField<Level> level;
    private final AreaField area;
    private final DateField from;
    private final DateField to;
    private final DateField evidence;
    private final ChoiceField<Confidence> confidence;
    private final ChoiceField<Credibility> credibility;
    private final SourceField source;
    private final TextEntry locator;
    private final TextEntry note;
    private final FormSheet sheet;

    /**
     * @param id of the own claim
     */
    private ClaimForm(String id, FormContext context) {
        this.id = id;
        this.context = context;
        Words words = context.words();
        organization = context.organizations();
        level = new ChoiceField<>(List.of(Level.values()), words::of);
        area = new AreaField(context.atlas(), context.sketch(), words);
        from = new DateField(words);
        to = new DateField(words);
        evidence = new DateField(words);
        confidence = new ChoiceField<>(List.of(Confidence.values()), words::of);
        credibility = new ChoiceField<>(List.of(Credibility.values()), words::of);
        source = new SourceField(context);
        locator = TextEntry.ofLine(words.get("locator.prompt"));
        note = TextEntry.ofLines("");
        sheet = sheet(words);
    }

    /** The form of a new claim. */
    static ClaimForm ofNew(FormContext context) {
        return new ClaimForm(FormContext.newId("claim"), context);
    }

    /**
     * The form of a claim that is there.
     *
     * @param id of the own claim that takes its place
     */
    static ClaimForm of(Claim claim, String id, FormContext context) {
        ClaimForm form = new ClaimForm(id, context);
        form.show(claim);
        return form;
    }

    private FormSheet sheet(Words words) {
        FormSheet fields = new FormSheet(words);
        fields.need("claim.organization", organization);
        fields.need("claim.level", level);
        fields.need("claim.area", area);
        fields.offer("claim.from", from);
        fields.add("claim.to", to, false, () -> endProblem(words));
        fields.need("claim.evidence", evidence);
        fields.need("claim.confidence", confidence);
        fields.need("claim.source", source);
        fields.need("claim.locator", locator);
        fields.offer("claim.credibility", credibility);
        fields.offer("claim.note", note);
        fields.checkWhole(() -> context.problems(into(context.model().records())));
        return fields;
    }

    private Optional<String> endProblem(Words words) {
        return to.value().isPresent() && time().range().isEmpty()
                ? Optional.of(words.get("claim.endsBefore"))
                : Optional.empty();
    }

    private ValidTime time() {
        return new ValidTime(from.value(), to.value());
    }

    private void show(Claim claim) {
        organization.choose(context.organization(claim.organizationId()));
        level.choose(claim.level());
        area.show(claim.area());
        from.show(claim.validTime().from());
        to.show(claim.validTime().to());
        evidence.show(Optional.of(claim.evidenceDate()));
        confidence.choose(claim.confidence());
        credibility.choose(claim.credibility().orElse(null));
        source.show(claim.sourceId());
        locator.show(claim.locator(), context.language());
        note.show(claim.note(), context.language());
    }

    private Claim claim() {
        return new Claim(
                id,
                organization.value().map(Organization::id).orElseThrow(),
                area.value().orElseThrow(),
                level.value().orElseThrow(),
                time(),
                evidence.value().orElseThrow(),
                confidence.value().orElseThrow(),
                credibility.value(),
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
        return own.with(claim());
    }

    @Override
    public Text name() {
        return context.names().of(claim());
    }

    @Override
    public void end() {
        area.end();
    }
}

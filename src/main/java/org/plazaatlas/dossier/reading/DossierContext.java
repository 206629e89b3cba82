package org.plazaatlas.dossier.reading;

import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.language.ArticledName;
import org.plazaatlas.language.Language;
import org.plazaatlas.language.SentenceList;
import org.plazaatlas.language.Text;
import org.plazaatlas.language.Words;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.State;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.evidence.DisputeEvidence;
import org.plazaatlas.territory.evidence.RelationValidity;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.snapshot.Snapshot;
import org.plazaatlas.territory.snapshot.StatusShare;
import org.plazaatlas.territory.time.History;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one dossier is written from: the atlas on a date and in a language, with its words. */
public final class DossierContext {

    private final PressureGauge gauge;
    private final History history;
    private final AtlasIndex references;
    private final LocalDate date;
    private final Language language;
    private final Words words;
    private final NumberWords numbers;
    private final DateWords dates;
    private final SentenceList lists;
    private final Snapshot snapshot;

    public DossierContext(
            PressureGauge gauge, AtlasIndex references, LocalDate date, Language language) {
        this.gauge = gauge;
        history = gauge.history();
        this.references = references;
        this.date = date;
        this.language = language;
        words = Words.of(DossierContext.class, language);
        numbers = new NumberWords(language.locale());
        dates = new DateWords(language, words);
        lists = new SentenceList(language);
        snapshot = history.at(date);
    }

    public History history() {
        return history;
    }

    public Atlas atlas() {
        return history.atlas();
    }

    public AtlasIndex references() {
        return references;
    }

    /** Measures the pressure on places, from the claims that count here. */
    public PressureGauge gauge() {
        return gauge;
    }

    public LocalDate date() {
        return date;
    }

    public Language language() {
        return language;
    }

    /** The labels of the mosaic on this date. */
    public Snapshot snapshot() {
        return snapshot;
    }

    public NumberWords numbers() {
        return numbers;
    }

    public DateWords dates() {
        return dates;
    }

    public String say(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String say(Enum<?> constant) {
        return words.of(constant);
    }

    public String text(Text text) {
        return text.in(language);
    }

    /** The name of an organization; the id itself if the atlas does not know it. */
    public String organization(String id) {
        return atlas().organization(id).map(o -> text(o.name())).orElse(id);
    }

    /** The abbreviation where the press uses one, else the name. */
    public String shortName(String organizationId) {
        return atlas().organization(organizationId)
                .map(o -> o.shortName().isEmpty() ? text(o.name()) : o.shortName())
                .orElse(organizationId);
    }

    /** The name of an organization as running text has it: {@code the Gulf Cartel}. */
    public String theOrganization(String id) {
        return articled(id).withArticle();
    }

    /** The name of an organization after "of": {@code del Cártel de Sinaloa}. */
    public String ofOrganization(String id) {
        return articled(id).possessed();
    }

    private ArticledName articled(String organizationId) {
        return ArticledName.of(organization(organizationId), language);
    }

    /** The abbreviation or name as running text has it: {@code el CJNG}. */
    public String theShortName(String organizationId) {
        return abbreviated(organizationId).withArticle();
    }

    /** The abbreviation or name after "of": {@code del CJNG}. */
    public String ofShortName(String organizationId) {
        return abbreviated(organizationId).possessed();
    }

    private ArticledName abbreviated(String organizationId) {
        String name = shortName(organizationId);
        boolean isAbbreviation = name.equals(name.toUpperCase(language.locale()));
        return isAbbreviation
                ? ArticledName.abbreviation(name, organization(organizationId), language)
                : articled(organizationId);
    }

    /** The publisher of a source as it is printed; the id itself if the atlas does not know it. */
    public String imprint(String sourceId) {
        return atlas().source(sourceId).map(source -> text(source.imprint())).orElse(sourceId);
    }

    /** The body whose finding a source passes on, such as {@code DEA}. */
    public String originOf(String sourceId) {
        return atlas().source(sourceId).map(references::originOf).map(this::text).orElse(sourceId);
    }

    public String state(String code) {
        return atlas().state(code).map(State::name).map(this::text).orElse(code);
    }

    /** The days on which a claim counts. */
    public DateRange timeInForce(Claim claim) {
        return history.timeInForce(claim);
    }

    public boolean isInForce(Claim claim) {
        return timeInForce(claim).contains(date);
    }

    public boolean isInForce(Dispute dispute) {
        return DisputeEvidence.timeInForce(dispute).contains(date);
    }

    /** Whether a relation counts on this date; one without an end does not count for ever. */
    public boolean isInForce(Relation relation) {
        return RelationValidity.of(relation, atlas()).inForce().contains(date);
    }

    /**
     * The part of a place that has one status. It is a sum over the map, so it has no single
     * source.
     */
    public Fact area(StatusShare part) {
        return new Fact(
                say(part.status()),
                joined(numbers.squareKm(part.areaSquareKm()), numbers.share(part.share())),
                List.of());
    }

    public boolean isUpToDate(Event event) {
        return hasCome(event.start());
    }

    /** Whether the first day of a date has come on this date. */
    public boolean hasCome(PartialDate day) {
        return DateRange.since(day.firstDay()).contains(date);
    }

    /** Joins the parts that are not empty with middle dots. */
    public static String joined(String... parts) {
        return joined(Arrays.stream(parts));
    }

    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A list as this language writes it: {@code a, b and c}. */
    public String list(List<String> items) {
        return lists.of(items);
    }

    public static List<Subject> sources(Collection<String> ids) {
        return ids.stream().distinct().map(Subject::source).toList();
    }

    /** The text with a capital first letter, for a line of its own. */
    public String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}

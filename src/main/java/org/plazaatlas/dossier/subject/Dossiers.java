package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Chart;
import org.plazaatlas.dossier.line.CaseSentence;
import org.plazaatlas.dossier.line.CounterEvidence;
import org.plazaatlas.dossier.line.HomicideSection;
import org.plazaatlas.dossier.line.HotSpotReasons;
import org.plazaatlas.dossier.line.HotSpotText;
import org.plazaatlas.dossier.line.NationalSeries;
import org.plazaatlas.dossier.reading.AreaWords;
import org.plazaatlas.dossier.reading.AtlasIndex;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.dossier.reading.SubjectNames;
import org.plazaatlas.incident.own.OwnIncidentKey;
import org.plazaatlas.incident.table.IncidentTable;
import org.plazaatlas.language.Language;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Subject;
import org.plazaatlas.territory.cases.PlaceFindings;
import org.plazaatlas.territory.change.StateChange;
import org.plazaatlas.territory.pressure.HotSpot;
import org.plazaatlas.territory.pressure.PressureGauge;
import org.plazaatlas.territory.pressure.PressureWeights;
import org.plazaatlas.territory.time.History;
import org.plazaatlas.view.Account;
import org.plazaatlas.view.View;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the dossiers of an atlas. Safe for use by several threads. */
public final class Dossiers {

    private final PressureGauge gauge;
    private final History history;
    private final AtlasIndex references;

    /** Makes a pressure gauge of its own. */
    public Dossiers(History history) {
        this(new PressureGauge(history));
    }

    /**
     * Indexes the references of the atlas once, for all dossiers of the history that the gauge
     * measures.
     */
    public Dossiers(PressureGauge gauge) {
        this.gauge = gauge;
        history = gauge.history();
        references = new AtlasIndex(history.atlas(), history.mosaic());
    }

    /** Measures the pressures in the dossiers. */
    public PressureGauge gauge() {
        return gauge;
    }

    /**
     * What is known of a subject on a date; empty if the atlas has no such subject.
     *
     * <p>The glossary, the national figures and the founding documents are lists: an empty id
     * stands for the whole list, the id of an entry (its English term, its id, or its number from
     * 1) for that entry.
     */
    public Optional<Dossier> of(Subject subject, LocalDate date, Language language) {
        return of(subject, date, Account.of(history), language);
    }

    /** What is known of a subject on a date as an account tells it. */
    public Optional<Dossier> of(
            Subject subject, LocalDate date, Account account, Language language) {
        DossierContext context = read(date, account, language);
        Atlas atlas = history.atlas();
        String id = subject.id();
        return switch (subject.kind()) {
            case COUNTRY -> Optional.of(new CountryDossier(context).write());
            case STATE -> atlas.state(id).map(s -> new StateDossier(s, context).write());
            case ORGANIZATION ->
                    atlas.organization(id).map(o -> new OrganizationDossier(o, context).write());
            case CITY -> atlas.city(id).map(c -> new CityDossier(c, context).write());
            case MUNICIPALITY ->
                    atlas.gazetteer()
                            .withCode(id)
                            .map(m -> new MunicipalityDossier(m, context).write());
            case EVENT -> atlas.event(id).map(e -> new EventDossier(e, context).write());
            case INCIDENT -> atlas.incident(id).map(i -> new IncidentDossier(i, context).write());
            case TURF -> TurfDossier.of(subject, context).map(TurfDossier::write);
            case CLAIM -> atlas.claim(id).map(c -> new ClaimDossier(c, context).write());
            case SOURCE -> atlas.source(id).map(s -> new SourceDossier(s, context).write());
            case STUDIES -> Optional.of(new StudiesDossier(context).write());
            case GLOSSARY, NATIONAL_FIGURES, FOUNDING_DOCUMENTS -> ofList(subject, context);
        };
    }

    /**
     * What a table of the user's own tells of an incident; empty if it has none of that key.
     *
     * @param table with the incidents of the user's own
     */
    public Optional<Dossier> ofOwn(
            OwnIncidentKey key,
            IncidentTable table,
            LocalDate date,
            Account account,
            Language language) {
        OptionalInt row = key.rowIn(table);
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OwnIncidentDossier(
                                        key, table, row.getAsInt(), read(date, account, language))
                                .write());
    }

    /**
     * What is known of a subject on a date, and what differs from another date if it is a state.
     *
     * @param since the other date
     */
    public Optional<Dossier> compared(
            Subject subject, LocalDate since, LocalDate date, Account account, Language language) {
        Optional<Dossier> dossier = of(subject, date, account, language);
        StateChangeLines lines = new StateChangeLines(read(date, account, language));
        return subject.kind() == Subject.Kind.STATE
                ? dossier.map(ofState -> lines.withChangeSince(since, ofState))
                : dossier;
    }

    /** What is told of a state on one of two dates, in a few words. */
    public String side(StateChange.Side side, Language language) {
        return new StateChangeLines(read(history.atlas().openingDate(), language)).text(side);
    }

    private static Optional<Dossier> ofList(Subject subject, DossierContext context) {
        boolean whole = subject.id().isEmpty();
        if (subject.kind() == Subject.Kind.GLOSSARY) {
            GlossaryDossier glossary = new GlossaryDossier(context);
            return whole
                    ? Optional.of(glossary.writeAll())
                    : context.atlas().term(subject.id()).map(glossary::write);
        }
        if (subject.kind() == Subject.Kind.NATIONAL_FIGURES) {
            NationalFiguresDossier figures = new NationalFiguresDossier(context);
            return whole
                    ? Optional.of(figures.writeAll())
                    : context.atlas().nationalFigure(subject.id()).map(figures::write);
        }
        FoundingDossier founding = new FoundingDossier(context);
        return whole
                ? Optional.of(founding.writeAll())
                : context.atlas().foundingFact(subject.id()).map(founding::write);
    }

    /**
     * One or two short lines to show at the pointer: the name of the subject, and who holds the
     * face under it on the days that the view draws together, with these days if they are several.
     * Without a subject, the state of the face is named; without either, the text is empty.
     */
    public String glance(Optional<Subject> subject, Optional<Integer> face, View view) {
        DossierContext context = read(view.date(), view.account(), view.language());
        return new HoverText(context, view.days()).of(subject, face);
    }

    /**
     * Why a place ranks where it does under some weights, and what speaks against it.
     *
     * @param spot a state or city of this atlas, measured on the date
     * @param account what counted as told
     * @throws java.util.NoSuchElementException if the hot spot is no state or city of this atlas
     */
    public HotSpotText explain(
            HotSpot spot,
            PressureWeights weights,
            LocalDate date,
            Account account,
            Language language) {
        DossierContext context = read(date, account, language);
        Subject place = spot.pressure().place();
        return new HotSpotText(
                new SubjectNames(context.atlas(), language).of(place),
                new HotSpotReasons(context, spot.pressure()).sentence(weights),
                new CounterEvidence(context, spot.pressure(), weights).strongest());
    }

    /** In one sentence, what the map says on a day of the place of a known case. */
    public String whatIsSaid(PlaceFindings findings, LocalDate day, Language language) {
        return new CaseSentence(read(day, language)).of(findings);
    }

    /**
     * The yearly figures of a place, a chart for each unit: for a state or city its homicides, for
     * the country the national figures that make series. Empty for any other subject.
     */
    public List<Chart> yearlyFigures(Subject place, Language language) {
        DossierContext context = read(history.atlas().openingDate(), language);
        return switch (place.kind()) {
            case STATE ->
                    new HomicideSection(context)
                            .charts(context.references().homicidesIn(place.id()));
            case CITY ->
                    new HomicideSection(context)
                            .charts(context.references().homicidesOfCity(place.id()));
            case COUNTRY, NATIONAL_FIGURES -> new NationalSeries(context).charts();
            default -> List.of();
        };
    }

    /** The name of a subject; its id if the atlas does not know it. */
    public String name(Subject subject, Language language) {
        return new SubjectNames(history.atlas(), language).of(subject);
    }

    /** The name of a claimed area, such as {@code Ecatepec, México}. */
    public String areaName(Area area, Language language) {
        return new AreaWords(read(history.atlas().openingDate(), language)).name(area);
    }

    private DossierContext read(LocalDate date, Language language) {
        return new DossierContext(gauge, references, date, language);
    }

    private DossierContext read(LocalDate date, Account account, Language language) {
        return new DossierContext(account.in(gauge), references, date, language);
    }
}

package org.plazaatlas.dossier.subject;

import org.plazaatlas.dossier.Dossier;
import org.plazaatlas.dossier.Dossier.Entry;
import org.plazaatlas.dossier.Dossier.Fact;
import org.plazaatlas.dossier.Dossier.Link;
import org.plazaatlas.dossier.Dossier.Section;
import org.plazaatlas.dossier.line.DisputeLines;
import org.plazaatlas.dossier.line.PresenceLines;
import org.plazaatlas.dossier.line.SubjectLinks;
import org.plazaatlas.dossier.reading.DossierContext;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Municipality;
import org.plazaatlas.model.Subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a municipality of the gazetteer on a date. */
final class MunicipalityDossier {

    private final Municipality municipality;
    private final DossierContext context;
    private final SubjectLinks links;

    MunicipalityDossier(Municipality municipality, DossierContext context) {
        this.municipality = municipality;
        this.context = context;
        links = new SubjectLinks(context);
    }

    Dossier write() {
        DisputeLines disputes = DisputeLines.overMunicipality(municipality, context);
        return new Dossier(
                Subject.municipality(municipality.code()),
                municipality.name(),
                DossierContext.joined(
                        context.say(Subject.Kind.MUNICIPALITY),
                        context.state(municipality.stateCode())),
                links.withSources(
                        Stream.of(
                                Optional.of(about()),
                                cities(),
                                claims("heading.claims", true),
                                disputes.onDate(),
                                new PresenceLines(context).in(municipality),
                                claims("heading.claims.others", false),
                                disputes.atOtherTimes())));
    }

    private Section about() {
        List<Subject> sources = List.of(Subject.source(municipality.sourceId()));
        List<Entry> entries = new ArrayList<>();
        entries.add(
                new Fact(
                        context.say("city.population"),
                        context.numbers().count(municipality.inhabitants()),
                        sources));
        entries.add(new Fact(context.say("municipality.code"), municipality.code(), sources));
        entries.add(new Fact(context.say("municipality.centre"), place(), sources));
        entries.add(links.state(municipality.stateCode(), context.say("city.state"), List.of()));
        return new Section(context.say("heading.about"), entries);
    }

    private String place() {
        return String.format(
                Locale.ROOT,
                "%.4f°, %.4f°",
                municipality.location().latitude(),
                municipality.location().longitude());
    }

    private Optional<Section> cities() {
        List<Link> cities =
                context.references().citiesIn(municipality.stateCode()).stream()
                        .filter(city -> isHere(city.municipality()))
                        .sorted(links.citiesInOrder())
                        .map(links::city)
                        .toList();
        return SubjectLinks.section(context.say("heading.cities.here"), cities);
    }

    private boolean isHere(String name) {
        return context.atlas()
                .gazetteer()
                .named(municipality.stateCode(), name)
                .filter(municipality::equals)
                .isPresent();
    }

    /** The claims that name this municipality; those of its whole state are in the state's. */
    private Optional<Section> claims(String headingKey, boolean inForce) {
        List<Claim> here =
                context.references().claimsInState(municipality.stateCode()).stream()
                        .filter(
                                claim ->
                                        claim.area() instanceof Area.Municipality(_, var name)
                                                && isHere(name))
                        .filter(claim -> context.isInForce(claim) == inForce)
                        .toList();
        return SubjectLinks.section(context.say(headingKey, here.size()), links.claims(here));
    }
}

package org.plazaatlas.briefing.carried;

import org.plazaatlas.language.Coded;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.City;
import org.plazaatlas.model.CityHomicideCount;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.ConflictRegion;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.IncidentSeries.IncidentCount;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.model.ValidTime;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the records of an atlas as text for the fingerprint. Finished pieces contain the
 * fingerprint, so the text of a record must never change by a letter, even if its class or
 * components are renamed: all names in this class belong to the text. Its form is that in which
 * Java printed the records when the first pieces were made, so that these can still be compared.
 * What came later is written only where an atlas has it.
 */
final class FingerprintText {

    private FingerprintText() {}

    static String of(Organization organization) {
        return record(
                "Organization",
                field("id", organization.id()),
                field("name", of(organization.name())),
                field("shortName", organization.shortName()),
                field("aliases", list(organization.aliases())),
                field("kind", of(organization.kind())),
                field("parentId", optional(organization.parentId())),
                field("activeFrom", date(organization.activeFrom())),
                field("activeTo", date(organization.activeTo())),
                field("designated", date(organization.designated())),
                field("summary", of(organization.summary())),
                field("sourceIds", list(organization.sourceIds())),
                field("colour", optional(organization.colour())));
    }

    static String of(Relation relation) {
        return record(
                "Relation",
                field("firstId", relation.firstId()),
                field("secondId", relation.secondId()),
                field("kind", of(relation.kind())),
                field("validTime", of(relation.validTime())),
                field("sourceId", relation.sourceId()),
                field("locator", of(relation.locator())),
                field("note", of(relation.note())));
    }

    static String of(Claim claim) {
        return record(
                "Claim",
                field("id", claim.id()),
                field("organizationId", claim.organizationId()),
                field("area", of(claim.area())),
                field("level", of(claim.level())),
                field("validTime", of(claim.validTime())),
                field("evidenceDate", of(claim.evidenceDate())),
                field("confidence", of(claim.confidence())),
                field("credibility", optional(claim.credibility().map(FingerprintText::of))),
                field("sourceId", claim.sourceId()),
                field("locator", of(claim.locator())),
                field("note", of(claim.note())));
    }

    static String of(Event event) {
        return record(
                "Event",
                field("id", event.id()),
                field("start", of(event.start())),
                field("end", date(event.end())),
                field("kind", of(event.kind())),
                field("title", of(event.title())),
                field("summary", of(event.summary())),
                field("place", of(event.place())),
                field("stateCode", optional(event.stateCode())),
                field("location", optional(event.location().map(FingerprintText::of))),
                field("organizationIds", list(event.organizationIds())),
                field("shock", Boolean.toString(event.shock())),
                field("sourceId", event.sourceId()),
                field("locator", of(event.locator())));
    }

    static String of(City city) {
        return record(
                "City",
                field("id", city.id()),
                field("name", of(city.name())),
                field("municipality", city.municipality()),
                field("stateCode", city.stateCode()),
                field("location", of(city.location())),
                field("population", of(city.population())),
                field("role", of(city.role())),
                field("note", of(city.note())),
                field("sourceIds", list(city.sourceIds())));
    }

    /**
     * The letter of a grade is the one that the scale uses, not only the name of the constant. A
     * publisher of one name, and a source whose standing the atlas does not tell, are written as
     * before there were two names and standings.
     */
    static String of(Source source) {
        return record(
                "Source",
                Stream.of(
                                Stream.of(
                                        field("id", source.id()),
                                        field("title", source.title()),
                                        field("author", source.author()),
                                        field("publisher", name(source.publisher())),
                                        field("published", date(source.published())),
                                        field("url", source.url()),
                                        field("kind", of(source.kind()))),
                                standing(source),
                                Stream.of(
                                        field(
                                                "reliability",
                                                optional(source.reliability().map(Enum::name))),
                                        field("note", of(source.note()))))
                        .flatMap(fields -> fields)
                        .toArray(String[]::new));
    }

    private static String name(Text name) {
        return name.es().equals(name.en()) ? name.es() : of(name);
    }

    private static Stream<String> standing(Source source) {
        boolean told =
                source.tier() != SourceTier.usualOf(source.kind())
                        || !source.origin().equals(source.id())
                        || !source.tierReason().isEmpty();
        return told
                ? Stream.of(
                        field("tier", source.tier().code()),
                        field("tierReason", of(source.tierReason())),
                        field("origin", source.origin()))
                : Stream.empty();
    }

    static String of(Dispute dispute) {
        return record(
                "Dispute",
                field("id", dispute.id()),
                field("firstId", dispute.firstId()),
                field("secondId", dispute.secondId()),
                field("area", of(dispute.area())),
                field("validTime", of(dispute.validTime())),
                field("evidenceDate", of(dispute.evidenceDate())),
                field("intensity", of(dispute.intensity())),
                field("confidence", of(dispute.confidence())),
                field("sourceId", dispute.sourceId()),
                field("locator", of(dispute.locator())),
                field("note", of(dispute.note())));
    }

    static String of(IncidentSeries series) {
        return record(
                "IncidentSeries",
                field("firstId", series.firstId()),
                field("secondId", series.secondId()),
                field("stateCode", series.stateCode()),
                field("municipality", optional(series.municipality())),
                field("months", list(series.months().stream().map(FingerprintText::of).toList())));
    }

    private static String of(IncidentCount count) {
        return record(
                "IncidentCount",
                field("month", count.month().toString()),
                field("events", Integer.toString(count.events())),
                field("deaths", Integer.toString(count.deaths())));
    }

    static String of(CityHomicideCount count) {
        return record(
                "CityHomicideCount",
                field("cityId", count.cityId()),
                field("year", Integer.toString(count.year())),
                field("basis", count.basis().code()),
                field("count", Integer.toString(count.count())),
                field("sourceId", count.sourceId()),
                field("locator", of(count.locator())),
                field("note", of(count.note())));
    }

    static String of(ConflictRegion region) {
        return record(
                "ConflictRegion",
                field("stateCode", region.stateCode()),
                field("sourceId", region.sourceId()),
                field("locator", of(region.locator())));
    }

    /**
     * The large tables by their digest, which takes less time than their rows; none without them.
     */
    static Stream<String> of(LaterRecords tables) {
        String digest = tables.digest().get();
        return digest.isEmpty()
                ? Stream.empty()
                : Stream.of(record("LargeTables", field("digest", digest)));
    }

    private static String of(Area area) {
        return switch (area) {
            case Area.States(var codes) -> record("States", field("codes", list(codes)));
            case Area.Municipality(var stateCode, var name) ->
                    record("Municipality", field("stateCode", stateCode), field("name", name));
            case Area.Circle(var centre, var radiusKm) ->
                    record("Circle", field("centre", of(centre)), field("radiusKm", of(radiusKm)));
            case Area.Polygon(var corners) ->
                    record(
                            "Polygon",
                            field(
                                    "corners",
                                    list(corners.stream().map(FingerprintText::of).toList())));
        };
    }

    private static String of(Text text) {
        return record("Text", field("es", text.es()), field("en", text.en()));
    }

    private static String of(ValidTime time) {
        return record("ValidTime", field("from", date(time.from())), field("to", date(time.to())));
    }

    private static String of(LonLat place) {
        return record(
                "LonLat",
                field("longitude", of(place.longitude())),
                field("latitude", of(place.latitude())));
    }

    /** A date as it prints, in ISO 8601. */
    private static String of(PartialDate date) {
        return date.toString();
    }

    private static String of(Coded constant) {
        return constant.code().toUpperCase(Locale.ROOT);
    }

    private static String of(double number) {
        return Double.toString(number);
    }

    private static String of(OptionalInt number) {
        return number.isPresent() ? "OptionalInt[" + number.getAsInt() + "]" : "OptionalInt.empty";
    }

    private static String date(Optional<PartialDate> date) {
        return optional(date.map(FingerprintText::of));
    }

    private static String optional(Optional<String> value) {
        return value.map(text -> "Optional[" + text + "]").orElse("Optional.empty");
    }

    private static String list(Iterable<String> texts) {
        return "[" + String.join(", ", texts) + "]";
    }

    private static String field(String name, String value) {
        return name + "=" + value;
    }

    private static String record(String name, String... fields) {
        return List.of(fields).stream().collect(Collectors.joining(", ", name + "[", "]"));
    }
}

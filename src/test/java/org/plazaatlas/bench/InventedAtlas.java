package org.plazaatlas.bench;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.LaterRecords;
import org.plazaatlas.model.Level;
import org.plazaatlas.model.MunicipalityOutline;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.OrganizationKind;
import org.plazaatlas.model.PartialDate;
import org.plazaatlas.model.State;
import org.plazaatlas.model.ValidTime;
import org.plazaatlas.store.json.AtlasException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes an atlas of invented claims. */
final class InventedAtlas {

    private static final LocalDate START = LocalDate.of(2005, 1, 1);
    private static final int ORGANIZATIONS = 10;

    private final List<Claim> claims = new ArrayList<>();

    static LocalDate month(int sinceStart) {
        return START.plusMonths(sinceStart);
    }

    /** Adds a claim: the organization of a number dominates an area from a month until another. */
    void claim(int organization, Area area, int fromMonth, int toMonth) {
        PartialDate from = PartialDate.of(month(fromMonth));
        claims.add(
                new Claim(
                        "c" + claims.size(),
                        "org" + organization,
                        area,
                        Level.DOMINANT,
                        new ValidTime(
                                Optional.of(from), Optional.of(PartialDate.of(month(toMonth)))),
                        from,
                        Confidence.HIGH,
                        Optional.empty(),
                        "invented",
                        Text.EMPTY,
                        Text.EMPTY));
    }

    Atlas with(List<State> states, List<MunicipalityOutline> municipalities) throws AtlasException {
        AtlasContents bundled = BenchData.bundled();
        return new Atlas(
                new AtlasContents(
                        Text.same("Invented"),
                        bundled.timeSpan(),
                        bundled.projection(),
                        states,
                        List.of(),
                        municipalities,
                        List.of(),
                        IntStream.range(0, ORGANIZATIONS).mapToObj(InventedAtlas::of).toList(),
                        claims,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        LaterRecords.NONE));
    }

    private static Organization of(int number) {
        return new Organization(
                "org" + number,
                Text.same("Organization " + number),
                "O" + number,
                List.of(),
                OrganizationKind.CARTEL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Text.EMPTY,
                List.of(),
                Optional.empty());
    }
}

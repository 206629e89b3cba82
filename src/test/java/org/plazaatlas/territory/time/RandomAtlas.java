package org.plazaatlas.territory.time;

import org.plazaatlas.ClaimDraft;
import org.plazaatlas.TinyAtlas;
import org.plazaatlas.language.Text;
import org.plazaatlas.model.Area;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.Confidence;
import org.plazaatlas.model.Dispute;
import org.plazaatlas.model.DisputeIntensity;
import org.plazaatlas.model.IncidentSeries;
import org.plazaatlas.model.IncidentSeries.IncidentCount;
import org.plazaatlas.model.LonLat;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.RelationKind;
import org.plazaatlas.model.SourceTier;
import org.plazaatlas.territory.evidence.OrganizationPair;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Seeded random atlases: the states and organizations of the tiny atlas, with random claims,
 * disputes, relations and incidents. {@code copia} passes on what {@code informe} found, and nobody
 * vets {@code rumor}.
 */
public final class RandomAtlas {

    private static final List<String> ORGANIZATIONS =
            List.of("norte", "halcones", "lobos", "cuervos", "sur", "costa", "sierra");
    private static final List<String> SOURCES =
            List.of("informe", "diario", "oficina", "copia", "local", "rumor");
    private static final List<String> NOTES =
            List.of("", "", "", "They fight in Plains.", "In M3, end: over in Rivers.");
    private static final int MUNICIPALITIES = 8;

    private final Random random;

    private RandomAtlas(long seed) {
        random = new Random(seed);
    }

    public static Atlas ofSeed(long seed) {
        return new RandomAtlas(seed).build();
    }

    private Atlas build() {
        return new TinyAtlas()
                .seats(
                        IntStream.range(0, MUNICIPALITIES)
                                .mapToObj(this::seat)
                                .toArray(MunicipalitySeat[]::new))
                .moreSources(
                        TinyAtlas.source("copia", SourceTier.EDITED, "informe", "2012-05"),
                        TinyAtlas.source("local", SourceTier.LOCAL, "local", "2015"),
                        TinyAtlas.source("rumor", SourceTier.UNVETTED, "rumor", "2018"))
                .claims(IntStream.range(0, 40).mapToObj(this::claim).toArray(ClaimDraft[]::new))
                .relations(
                        IntStream.range(0, 12).mapToObj(_ -> relation()).toArray(Relation[]::new))
                .disputes(IntStream.range(0, 14).mapToObj(this::dispute).toArray(Dispute[]::new))
                .incidentSeries(
                        IntStream.range(0, 24)
                                .mapToObj(_ -> incidents())
                                .toArray(IncidentSeries[]::new))
                .build();
    }

    /** A seat inside the state, often so near its border that the circle is cut. */
    private MunicipalitySeat seat(int number) {
        int state = number % 6;
        double longitude = state % 3 + random.nextDouble();
        double latitude = Math.floorDiv(state, 3) + random.nextDouble();
        return TinyAtlas.seat(code(state), "M" + number, longitude, latitude);
    }

    private ClaimDraft claim(int number) {
        ClaimDraft draft = TinyAtlas.claim("c" + number, pick(ORGANIZATIONS));
        Area area = area();
        int start = 2006 + random.nextInt(14);
        draft = random.nextBoolean() ? draft.dominantIn(area) : draft.presentIn(area);
        draft = draft.from(random.nextInt(8) == 0 ? "" : month(start));
        draft = draft.to(random.nextBoolean() ? month(start + 1 + random.nextInt(5)) : "");
        return draft.evidence(month(start + random.nextInt(4)))
                .confidence(pick(List.of(Confidence.values())))
                .source(pick(SOURCES));
    }

    private Area area() {
        return switch (random.nextInt(5)) {
            case 0 -> Area.States.of(code(random.nextInt(6)));
            case 1 -> new Area.States(Set.copyOf(List.of(code(random.nextInt(3)), code(3))));
            case 2 -> municipality(random.nextInt(MUNICIPALITIES));
            case 3 -> triangle();
            default ->
                    TinyAtlas.circle(
                            3.6 * random.nextDouble(),
                            2 * random.nextDouble(),
                            5 + 60 * random.nextDouble());
        };
    }

    /** Often over state lines, and sometimes partly at sea. */
    private Area triangle() {
        double longitude = 3.2 * random.nextDouble();
        double latitude = 2 * random.nextDouble();
        double size = 0.1 + 0.6 * random.nextDouble();
        return new Area.Polygon(
                List.of(
                        new LonLat(longitude, latitude),
                        new LonLat(longitude + size, latitude + 0.1 * random.nextDouble()),
                        new LonLat(longitude + size * random.nextDouble(), latitude + size)));
    }

    private static Area municipality(int number) {
        return TinyAtlas.municipality(code(number % 6), "M" + number);
    }

    private Relation relation() {
        int start = 2006 + random.nextInt(14);
        RelationKind kind = random.nextInt(3) == 0 ? RelationKind.ALLY : RelationKind.RIVAL;
        String end = random.nextBoolean() ? "" : month(start + 1 + random.nextInt(6));
        Relation plain =
                TinyAtlas.relation(
                        pick(ORGANIZATIONS), pick(ORGANIZATIONS), kind, month(start), end);
        return new Relation(
                plain.firstId(),
                plain.secondId(),
                kind,
                plain.validTime(),
                pick(SOURCES),
                plain.locator(),
                Text.same(pick(NOTES)));
    }

    private Dispute dispute(int number) {
        int start = 2006 + random.nextInt(16);
        Dispute told =
                TinyAtlas.dispute(
                        "x" + number,
                        pick(ORGANIZATIONS),
                        pick(ORGANIZATIONS),
                        area(),
                        month(start),
                        random.nextBoolean() ? "" : month(start + 1 + random.nextInt(4)),
                        pick(List.of(DisputeIntensity.values())),
                        pick(List.of(Confidence.values())));
        return TinyAtlas.toldBy(pick(SOURCES), told.id(), told);
    }

    /** Some are too few, some a dispute, some a war. */
    private IncidentSeries incidents() {
        OrganizationPair pair = OrganizationPair.of(pick(ORGANIZATIONS), pick(ORGANIZATIONS));
        int town = random.nextInt(2 * MUNICIPALITIES);
        YearMonth month = YearMonth.of(2007 + random.nextInt(10), 1 + random.nextInt(12));
        List<IncidentCount> months = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            months.add(new IncidentCount(month, 1 + random.nextInt(2), random.nextInt(14)));
            month = month.plusMonths(1 + random.nextInt(9));
        }
        return new IncidentSeries(
                pair.firstId(),
                pair.secondId(),
                code(town % 6),
                town < MUNICIPALITIES ? Optional.of("M" + town) : Optional.empty(),
                months);
    }

    private String month(int year) {
        return String.format(Locale.ROOT, "%d-%02d", year, 1 + random.nextInt(12));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String code(int state) {
        return "0" + (state + 1);
    }
}

package org.plazaatlas;

import org.plazaatlas.language.Text;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.HomicideCount.Basis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented homicides for the tiny atlas. Death certificates tell of five of its six states in 2018
 * and 2020, and of one in 2022; police records tell of all in 2023.
 */
public final class TinyHomicides {

    private TinyHomicides() {}

    public static Atlas atlas() {
        return new TinyAtlas()
                .homicides(
                        Stream.of(
                                        rates(2018, Basis.CERTIFICATES, "1", "2", "3", "4", "60"),
                                        rates(
                                                2020,
                                                Basis.CERTIFICATES,
                                                "4.9",
                                                "5",
                                                "19.96",
                                                "20",
                                                "114.8"),
                                        rates(2022, Basis.CERTIFICATES, "70"),
                                        rates(2023, Basis.POLICE, "7", "7", "7", "7", "7", "7"))
                                .flatMap(counts -> counts)
                                .toArray(HomicideCount[]::new))
                .build();
    }

    /** The rates of the states 01, 02 and so on per 100,000 inhabitants. */
    public static Stream<HomicideCount> rates(int year, Basis basis, String... rates) {
        return IntStream.range(0, rates.length)
                .mapToObj(i -> of("0" + (i + 1), year, basis, rates[i]));
    }

    private static HomicideCount of(String stateCode, int year, Basis basis, String rate) {
        return new HomicideCount(
                stateCode,
                year,
                basis,
                OptionalInt.empty(),
                Optional.of(new BigDecimal(rate)),
                basis == Basis.POLICE ? "diario" : "oficina",
                Text.EMPTY);
    }
}

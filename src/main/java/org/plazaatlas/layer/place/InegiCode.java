package org.plazaatlas.layer.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of INEGI in the spellings of tables: {@code 25006}, {@code 25006.0}, {@code " 25 006 "},
 * {@code 2004} for 02004, {@code MX02}, {@code =CONCATENAR(0,25)}.
 */
final class InegiCode {

    private static final int STATES = 32;

    /** Oaxaca has 570 municipalities. */
    private static final int MOST_MUNICIPALITIES = 570;

    private static final Pattern FORMULA =
            Pattern.compile("=CONCATENAR\\(([\\d,;\\s]+)\\)", Pattern.CASE_INSENSITIVE);

    private InegiCode() {}

    /** The digits of a value, without blanks and a fraction of zero; empty if it has others. */
    private static String digits(Object value) {
        String text = value.toString().replaceAll("[\\s\\u00A0]+", "");
        Matcher formula = FORMULA.matcher(text);
        if (formula.matches()) {
            text = formula.group(1).replaceAll("\\D", "");
        }
        text = text.replaceFirst("^(?i)MX-?", "").replaceFirst("\\.0+$", "");
        return text.matches("\\d{1,5}") ? text : "";
    }

    /** Five digits of a municipality. */
    static Optional<String> municipality(Object value) {
        String digits = digits(value);
        if (digits.length() < 4) {
            return Optional.empty();
        }
        String code = digits.length() == 4 ? "0" + digits : digits;
        int number = Integer.parseInt(code.substring(2));
        boolean possible = isState(code.substring(0, 2)) && number >= 1;
        return possible && number <= MOST_MUNICIPALITIES ? Optional.of(code) : Optional.empty();
    }

    /** Whether the code of a municipality has lost the zero before it. */
    static boolean hasLostZero(Object value) {
        return digits(value).length() == 4;
    }

    /** Two digits of a state. */
    static Optional<String> state(Object value) {
        String digits = digits(value);
        if (digits.isEmpty() || digits.length() > 3) {
            return Optional.empty();
        }
        String code = "%02d".formatted(Integer.parseInt(digits));
        return isState(code) ? Optional.of(code) : Optional.empty();
    }

    /** Five digits of a municipality whose state and number stand apart. */
    static Optional<String> municipality(Object state, Object number) {
        String digits = digits(number);
        if (digits.isEmpty() || digits.length() > 3 || Integer.parseInt(digits) == 0) {
            return digits.length() > 3 ? municipality(number) : Optional.empty();
        }
        return state(state).map(code -> code + "%03d".formatted(Integer.parseInt(digits)));
    }

    private static boolean isState(String code) {
        int number = Integer.parseInt(code);
        return number >= 1 && number <= STATES;
    }
}

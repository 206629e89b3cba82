package org.plazaatlas.layer.excel;

import org.apache.poi.ss.usermodel.DateUtil;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The text of a number as a workbook keeps it: with a point, or a date if it is shown as one. */
final class CellNumber {

    private CellNumber() {}

    /**
     * @param format its format, which makes it a number or a date
     * @param index of that format
     * @param since1904 whether the workbook counts days from 1904
     */
    static String text(double number, int index, String format, boolean since1904) {
        boolean date = format != null && DateUtil.isADateFormat(index, format);
        if (date && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, since1904);
            boolean day = number % 1 == 0;
            return day ? time.toLocalDate().toString() : time.toString();
        }
        return plain(number);
    }

    /** As short as it can be told: 25, not 25.0. */
    static String plain(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "";
    }
}

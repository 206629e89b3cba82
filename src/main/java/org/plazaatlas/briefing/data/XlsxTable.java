package org.plazaatlas.briefing.data;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plazaatlas.store.file.ReproducibleZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes tables as spreadsheets (Office Open XML): a header in the language of the table, then a
 * row for each row. Figures are numbers, whole days are dates; codes, other dates and lists are
 * written as in CSV. The same table makes the same bytes.
 */
public final class XlsxTable {

    private XlsxTable() {}

    /**
     * Writes a table; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(DataTable table, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setTitle(table.title());
            book.getProperties().getCoreProperties().setCreated(Optional.empty());
            XSSFSheet sheet = book.createSheet(table.id());
            CellStyle days = days(book);
            fill(
                    sheet.createRow(0),
                    table.columns().stream().map(DataColumn::title).toList(),
                    days);
            for (int i = 0; i < table.rows().size(); i++) {
                fill(sheet.createRow(i + 1), table.rows().get(i).values(), days);
            }
            sheet.createFreezePane(0, 1);
            ByteArrayOutputStream dated = new ByteArrayOutputStream();
            book.write(dated);
            ReproducibleZip.copy(dated.toByteArray(), out);
        }
    }

    /** The style of dates: Excel's own, written as everywhere. */
    private static CellStyle days(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        return style;
    }

    private static void fill(Row row, List<?> values, CellStyle days) {
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i), days);
        }
    }

    private static void fill(Cell cell, Object value, CellStyle days) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean flag -> cell.setCellValue(flag);
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(days);
            }
            default -> cell.setCellValue(CsvText.cell(value));
        }
    }
}

package org.plazaatlas.layer.excel;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.plazaatlas.layer.table.CellRow;
import org.plazaatlas.layer.table.CellRows;
import org.plazaatlas.layer.xml.XmlElements;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet of an {@code .xlsx}, read from its XML one by one. */
final class SheetRows implements CellRows {

    private static final int MOST_COLUMNS = 16_384;

    private final XmlElements xml;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean since1904;
    private long row;

    SheetRows(XmlElements xml, SharedStrings strings, StylesTable styles, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
    }

    @Override
    public Optional<CellRow> next() throws IOException {
        while (xml.advance()) {
            if (xml.isStart() && xml.name().equals("row")) {
                return Optional.of(row());
            }
        }
        return Optional.empty();
    }

    private CellRow row() throws IOException {
        int outer = xml.depth();
        row =
                xml.attribute("r")
                        .filter(r -> r.matches("\\d{1,9}"))
                        .map(Long::valueOf)
                        .orElse(row + 1);
        List<String> cells = new ArrayList<>();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && xml.name().equals("c")) {
                int column = column(cells.size());
                String text = cell();
                while (cells.size() < column) {
                    cells.add("");
                }
                if (cells.size() < MOST_COLUMNS) {
                    cells.add(text);
                }
            }
        }
        return new CellRow(row, cells);
    }

    private int column(int otherwise) {
        Optional<String> place = xml.attribute("r").filter(r -> r.matches("[A-Z]{1,3}\\d+"));
        int column = place.map(r -> (int) new CellReference(r).getCol()).orElse(otherwise);
        return Math.max(otherwise, Math.min(column, MOST_COLUMNS));
    }

    private String cell() throws IOException {
        int outer = xml.depth();
        String type = xml.attribute("t").orElse("n");
        String style = xml.attribute("s").orElse("");
        StringBuilder text = new StringBuilder();
        while (xml.advance() && xml.depth() >= outer) {
            if (xml.isStart() && (xml.name().equals("v") || xml.name().equals("t"))) {
                text.append(xml.text());
            } else if (xml.isStart() && (xml.name().equals("f") || xml.name().equals("rPh"))) {
                xml.skip();
            }
        }
        return text(type, style, text.toString());
    }

    private String text(String type, String style, String value) {
        try {
            return switch (type) {
                case "s" -> strings.getItemAt(Integer.parseInt(value)).getString();
                case "b" -> value.equals("1") ? "true" : "false";
                case "e" -> "";
                case "n" -> value.isEmpty() ? "" : number(Double.parseDouble(value), style);
                default -> value;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return value;
        }
    }

    private String number(double number, String style) {
        if (!style.matches("\\d{1,6}") || styles == null) {
            return CellNumber.plain(number);
        }
        int index = Integer.parseInt(style);
        XSSFCellStyle found = index < styles.getNumCellStyles() ? styles.getStyleAt(index) : null;
        return found == null
                ? CellNumber.plain(number)
                : CellNumber.text(
                        number, found.getDataFormat(), found.getDataFormatString(), since1904);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}

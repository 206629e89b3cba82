package org.plazaatlas.briefing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.awt.print.PageFormat;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/** Prints with commands that stand in for CUPS, and with a Java printer that writes to memory. */
class PrintersTest {

    private static final Duration IN_NO_TIME = Duration.ofMillis(200);

    @TempDir private Path folder;

    private void command(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theUsualPrinterOfCupsIsTheFirst() throws IOException {
        command(
                "lpstat",
                """
                case $1 in
                -d) echo "system default destination: Hall" ;;
                -e) printf 'Office\\nHall\\n' ;;
                esac\
                """);
        assertThat(new CupsPrinters(folder).names()).containsExactly("Hall", "Office");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutAServerThereAreNoPrinters() throws IOException {
        command("lpstat", "echo 'lpstat: Connection refused' >&2; exit 1");
        assertThat(new CupsPrinters(folder).names()).isEmpty();
        command("lpstat", "test $1 = -d && echo 'no system default destination'; exit 0");
        assertThat(new CupsPrinters(folder).names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void cupsGetsThePdfAsItIs() throws IOException {
        command("lp", "cd \"$(dirname \"$0\")\" && echo \"$@\" > asked && cat > printed");
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        new CupsPrinters(folder).print("Hall", 3, "map", pdf);
        assertThat(folder.resolve("printed")).hasBinaryContent(pdf);
        assertThat(folder.resolve("asked"))
                .content()
                .isEqualToIgnoringNewLines("-d Hall -n 3 -t map -o fit-to-page");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void cupsSaysWhyItRefuses() throws IOException {
        command("lp", "echo 'lp: The printer or class does not exist.' >&2; exit 1");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new CupsPrinters(folder).print("Attic", 1, "map", new byte[1]))
                .withMessage("lp: The printer or class does not exist.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(30)
    void aServerThatDoesNotAnswerHasNoPrinters() throws IOException {
        command("lpstat", "sleep 300");
        assertThat(new CupsPrinters(folder, IN_NO_TIME, IN_NO_TIME).names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(30)
    void aServerThatTakesNoPageIsGivenUp() throws IOException {
        command("lp", "sleep 300 & wait");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () ->
                                new CupsPrinters(folder, IN_NO_TIME, IN_NO_TIME)
                                        .print("Hall", 1, "map", new byte[1 << 20]))
                .withMessageContaining("no answer");
    }

    @Test
    void javaTurnsThePaperAsThePageIsAndKeepsLittleOfItFree() throws IOException {
        assertThat(orientation(new PDRectangle(842, 595))).isEqualTo(PageFormat.LANDSCAPE);
        assertThat(orientation(new PDRectangle(595, 842))).isEqualTo(PageFormat.PORTRAIT);
    }

    private static int orientation(PDRectangle page) throws IOException {
        try (PDDocument document = document(page)) {
            PageFormat format = JavaPrinters.format(PrinterJob.getPrinterJob(), document);
            assertThat(format.getImageableWidth()).isGreaterThan(0.9 * format.getWidth());
            return format.getOrientation();
        }
    }

    @Test
    void javaPrintsLinesAsLines() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = document(new PDRectangle(842, 595))) {
            try (PDPageContentStream page =
                    new PDPageContentStream(document, document.getPage(0))) {
                page.moveTo(100, 100);
                page.curveTo(200, 300, 400, 300, 500, 100);
                page.stroke();
            }
            document.save(pdf);
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        StreamPrintService stream =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PRINTABLE, "application/postscript")[0]
                        .getPrintService(printed);
        JavaPrinters.print(stream, 1, "map", pdf.toByteArray());
        assertThat(printed.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%!PS-Adobe")
                .containsPattern("(?m)^[-\\d. ]+ C$");
    }

    private static PDDocument document(PDRectangle page) {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage(page));
        return document;
    }
}

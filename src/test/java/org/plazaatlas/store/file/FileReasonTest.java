package org.plazaatlas.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.stream.JsonReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plazaatlas.language.Text;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What libraries say in their own terms is told in the words of a user, in both languages. */
@Execution(ExecutionMode.CONCURRENT)
class FileReasonTest {

    @Test
    void faultyJsonIsToldWithItsPlace() {
        Text reason = FileReason.of(new IOException(thrown(() -> readJson("{\n\"a\" 1}"))));
        assertThat(reason.en())
                .isEqualTo("it is no valid JSON, or nested too deeply (line 2, column 6)");
        assertThat(reason.es()).endsWith("(línea 2, columna 6)");
    }

    @Test
    void faultyXmlIsToldWithItsPlace() {
        Text reason = FileReason.of(new IOException("read", thrown(() -> readXml("<a>\n<b></a>"))));
        assertThat(reason.en())
                .matches("it is no valid XML, or nested too deeply \\(line 2, column \\d+\\)");
        assertThat(reason.es()).contains("línea 2");
    }

    @Test
    void codesOfADatabaseAreNotShown() {
        Text reason = FileReason.of(new IOException(new SQLException("[SQLITE_NOTADB] no")));
        assertThat(reason.en()).startsWith("its database is damaged").doesNotContain("SQLITE");
        assertThat(reason.es()).startsWith("su base de datos está dañada");
    }

    private interface Reading {
        void read() throws IOException, XMLStreamException;
    }

    private static Exception thrown(Reading reading) {
        try {
            reading.read();
        } catch (IOException | XMLStreamException e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }

    private static void readJson(String text) throws IOException {
        new JsonReader(new StringReader(text)).skipValue();
    }

    private static void readXml(String text) throws XMLStreamException {
        XMLStreamReader reader =
                XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
        while (reader.hasNext()) {
            reader.next();
        }
    }
}

package org.plazaatlas.cli.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plazaatlas.cli.request.CommandException;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.language.Language;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Path;

class ExportRunTest {

    @ParameterizedTest
    @CsvSource({
        "EN, No space left on device, no space is left on the disk",
        "ES, No space left on device, no queda espacio en el disco",
        "ES, There is not enough space on the disk, no queda espacio en el disco"
    })
    void aFullDiskIsToldInTheLanguageOfTheUser(Language language, String system, String told) {
        ExportRun run =
                new ExportRun(
                        new CommandLine(CommandSpec.create()),
                        new OptionReader(language),
                        Path.of("film.gif"));
        assertThatThrownBy(
                        () ->
                                run.run(
                                        _ -> {
                                            throw new IOException(system);
                                        }))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining(told)
                .hasMessageContaining("film.gif");
    }
}

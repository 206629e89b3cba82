package org.plazaatlas.cli.command;

import org.plazaatlas.cli.option.AtlasFolder;
import org.plazaatlas.cli.request.OptionReader;
import org.plazaatlas.model.Atlas;
import org.plazaatlas.model.AtlasContents;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.SourceKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code plaza info}: shows what an atlas holds, and its time span. */
@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {

    @ParentCommand private PlazaCommand plaza;

    @Spec private CommandSpec spec;

    @Mixin private AtlasFolder folder;

    @Override
    public Integer call() {
        OptionReader reader = plaza.optionReader();
        Atlas atlas = reader.atlas(folder.path());
        AtlasContents contents = atlas.contents();
        PrintWriter out = spec.commandLine().getOut();
        out.println(contents.title().in(reader.language()) + " (" + folder.path() + ")");
        out.println(
                reader.say(
                        "info.span",
                        contents.timeSpan().from().toString(),
                        contents.timeSpan().to().minusDays(1).toString(),
                        atlas.openingDate().toString()));
        NumberFormat numbers = NumberFormat.getIntegerInstance(reader.language().locale());
        counts(atlas)
                .forEach(
                        (key, count) ->
                                out.printf(
                                        "%8s  %s%n",
                                        numbers.format(count), reader.say("info." + key)));
        out.println(reader.say("info.sources", bySort(contents, reader)));
        return 0;
    }

    private static Map<String, Integer> counts(Atlas atlas) {
        AtlasContents contents = atlas.contents();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("states", contents.states().size());
        counts.put("organizations", contents.organizations().size());
        counts.put("claims", contents.claims().size());
        counts.put("relations", contents.relations().size());
        counts.put("disputes", contents.disputes().size());
        counts.put("incidents", atlas.incidents().size());
        counts.put("events", contents.events().size());
        counts.put("cities", contents.cities().size());
        counts.put("seats", contents.seats().size());
        counts.put("municipalities", contents.municipalities().size());
        counts.put("gazetteer", atlas.gazetteer().all().size());
        counts.put("presences", atlas.municipalityPresences().size());
        counts.put("homicides", contents.homicides().size());
        counts.put("cityHomicides", contents.cityHomicides().size());
        counts.put("figures", contents.nationalFigures().size());
        counts.put("presidencies", contents.presidencies().size());
        counts.put("glossary", contents.glossary().size());
        counts.put("founding", contents.foundingFacts().size());
        counts.put("allSources", contents.sources().size());
        return counts;
    }

    private static String bySort(AtlasContents contents, OptionReader reader) {
        Map<SourceKind, Long> byKind =
                contents.sources().stream()
                        .collect(Collectors.groupingBy(Source::kind, Collectors.counting()));
        return Arrays.stream(SourceKind.values())
                .filter(byKind::containsKey)
                .map(kind -> reader.say("info.source." + kind.name(), byKind.get(kind)))
                .collect(Collectors.joining(", "));
    }
}

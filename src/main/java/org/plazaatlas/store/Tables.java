package org.plazaatlas.store;

import org.plazaatlas.model.City;
import org.plazaatlas.model.Claim;
import org.plazaatlas.model.DateRange;
import org.plazaatlas.model.Event;
import org.plazaatlas.model.FoundingFact;
import org.plazaatlas.model.GlossaryTerm;
import org.plazaatlas.model.HomicideCount;
import org.plazaatlas.model.MunicipalitySeat;
import org.plazaatlas.model.NationalFigure;
import org.plazaatlas.model.Organization;
import org.plazaatlas.model.Population;
import org.plazaatlas.model.Presidency;
import org.plazaatlas.model.Relation;
import org.plazaatlas.model.Source;
import org.plazaatlas.model.Study;
import org.plazaatlas.model.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The half of an atlas folder that is JSON. */
record Tables(
        Text title,
        DateRange timeSpan,
        List<MunicipalitySeat> seats,
        List<Organization> organizations,
        List<Claim> claims,
        List<Relation> relations,
        List<Event> events,
        List<City> cities,
        List<HomicideCount> homicides,
        List<Population> populations,
        List<NationalFigure> nationalFigures,
        List<Presidency> presidencies,
        List<GlossaryTerm> glossary,
        List<Study> studies,
        List<FoundingFact> foundingFacts,
        List<Source> sources,
        List<Problem> problems,
        List<String> untranslated) {

    static Tables read(Path folder) {
        return new Reading(folder).tables();
    }

    /** Reads file after file and keeps what is wrong with each. */
    private static final class Reading {

        private final Path folder;
        private final List<Problem> problems = new ArrayList<>();
        private final Translations translations;

        Reading(Path folder) {
            this.folder = folder;
            translations = in(AtlasFiles.TRANSLATIONS, p -> Translations.read(folder, p));
        }

        Tables tables() {
            Header header = in(AtlasFiles.ATLAS, p -> Header.read(folder, p));
            return new Tables(
                    header.title(),
                    header.timeSpan(),
                    records(AtlasFiles.SEATS, AtlasRecords::seat),
                    organizations(),
                    records(AtlasFiles.CLAIMS, AtlasRecords::claim),
                    records(AtlasFiles.RELATIONS, AtlasRecords::relation),
                    records(AtlasFiles.EVENTS, AtlasRecords::event),
                    records(AtlasFiles.CITIES, AtlasRecords::city),
                    records(AtlasFiles.HOMICIDES, AtlasRecords::homicides),
                    recordsIfAny(AtlasFiles.POPULATIONS, AtlasRecords::population),
                    records(AtlasFiles.NATIONAL_FIGURES, AtlasRecords::nationalFigure),
                    records(AtlasFiles.PRESIDENCIES, AtlasRecords::presidency),
                    records(AtlasFiles.GLOSSARY, AtlasRecords::glossaryTerm),
                    recordsIfAny(AtlasFiles.STUDIES, AtlasRecords::study),
                    records(AtlasFiles.FOUNDING_FACTS, AtlasRecords::foundingFact),
                    records(AtlasFiles.SOURCES, AtlasRecords::source),
                    List.copyOf(problems),
                    translations.missing());
        }

        private List<Organization> organizations() {
            List<Organization> read = records(AtlasFiles.ORGANIZATIONS, AtlasRecords::organization);
            Map<String, String> colours =
                    in(AtlasFiles.COLOURS, p -> Colours.read(folder, p, read));
            return read.stream().map(o -> Colours.paint(o, colours)).toList();
        }

        private <T> List<T> recordsIfAny(String file, Function<Fields, T> decoder) {
            return Files.exists(folder.resolve(file)) ? records(file, decoder) : List.of();
        }

        private <T> List<T> records(String file, Function<Fields, T> decoder) {
            return in(file, p -> RecordFile.read(folder, p, translations, decoder));
        }

        private <T> T in(String file, Function<FileProblems, T> read) {
            FileProblems fileProblems = new FileProblems(file);
            T result = read.apply(fileProblems);
            problems.addAll(fileProblems.found());
            return result;
        }
    }
}

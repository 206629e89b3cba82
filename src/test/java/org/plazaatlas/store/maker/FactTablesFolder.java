package org.plazaatlas.store.maker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder with small invented tables of a keeper. */
final class FactTablesFolder {

    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry(
                            "sources.csv",
                            """
                            source_id,title,author,publisher,published,url,kind,note
                            s1,"A ""quoted"" title",,The Paper,2012-03,https://example.org/1,news,undated page
                            """),
                    Map.entry(
                            "organizations.csv",
                            """
                            org_id,name_es,name_en,short_name,aliases,kind,parent_org_id,active_from,active_to,fto_designated,summary_en,summary_es,source_ids
                            red,Cártel Rojo,Red Cartel,CR,Rojo;The Reds,cartel,,2000,,2025-02-20,First of two.,Primero de dos.,s1
                            blue,Los Azules,The Blues,,,gang,red,,,,Second of two.,Segundo de dos.,s1
                            """),
                    Map.entry(
                            "influence_claims.csv",
                            """
                            claim_id,org_id,area_kind,area_ref,level,valid_from,valid_to,evidence_date,confidence,source_id,locator,note
                            c1,red,state,01,dominant,2011,2012-05,2011-05-28,high,s1,par. 1,"A, then B"
                            c2,red,municipality,01:San José,presence,2012,,2012,low,s1,par. 1,
                            c3,blue,around,"21.50,-101.3,70",presence,2012,,2012,low,s1,par. 2,
                            """),
                    Map.entry(
                            "relations.csv",
                            """
                            org_a,org_b,relation,valid_from,valid_to,source_id,locator,note
                            red,blue,rival,,2014,s1,par. 2,
                            """),
                    Map.entry(
                            "source_register.csv",
                            """
                            source_id,publisher_es,publisher_en,origin,tier,tier_why
                            s1,El Diario,The Paper,a-ministry,2,newspaper with editors
                            """),
                    Map.entry(
                            "disputes.csv",
                            """
                            dispute_id,org_a,org_b,area_kind,area_ref,valid_from,valid_to,evidence_date,intensity,confidence,source_id,locator,note
                            x1,red,blue,municipality,01:San José,2011,2013,2011-06,war,high,s1,par. 7,Seven killed
                            """),
                    Map.entry(
                            "events.csv",
                            """
                            event_id,date_start,date_end,kind,title_en,title_es,summary_en,summary_es,place,state_code,lat,lon,org_ids,is_shock,source_id,locator
                            ev-1,2011-05-28,,arrest,An arrest,Un arresto,It happened.,Sucedió.,San José,01,21.5,-102.5,red;blue,true,s1,par. 3
                            ev-2,2012,,policy,A law,Una ley,It passed.,Se aprobó.,Mexico (national),,,,,false,s1,par. 4
                            """),
                    Map.entry(
                            "cities.csv",
                            """
                            city_id,name,municipality,state_code,lat,lon,population,role,note,source_ids
                            san-jose,San José,San José,01,21.5,-102.5,1000,priority,A place,s1
                            """),
                    Map.entry(
                            "municipality_seats.csv",
                            """
                            area_ref,seat,lat,lon,source
                            01:San José,San José,21.5,-102.5,GeoNames 1
                            """),
                    Map.entry(
                            "state_homicides.csv",
                            """
                            state_code,state_name,year,homicides,rate_per_100k,source_id,locator
                            01,Oeste,2011,32,,s1,row 1
                            01,Oeste,2012,,12.5,s1,row 2
                            """),
                    Map.entry(
                            "state_homicides_police.csv",
                            """
                            state_code,state_name,year,homicides,rate_per_100k,source_id,locator
                            01,Oeste,2012,40,,s1,row 5
                            """),
                    Map.entry(
                            "state_homicide_rates_told.csv",
                            """
                            state_code,state_name,year,rate_per_100k,source_id,locator
                            01,Oeste,2013,13.5,s1,row 6
                            """),
                    Map.entry(
                            "city_homicides.csv",
                            """
                            city_id,year,count,basis,source_id,locator,note
                            san-jose,2011,12,inegi,s1,row 7,By municipality
                            """),
                    Map.entry(
                            "municipalities.csv",
                            """
                            municipality_code,name,state_code,population_2020,lat,lon,source_id
                            01001,San José,01,1000,21.5,-102.5,s1
                            02001,San Juan,02,500,21.5,-101.5,s1
                            """),
                    Map.entry(
                            "municipality_presence.csv",
                            """
                            municipality_code,org_id,year_from,year_to,source_id
                            01001,red,2006,2009,s1
                            """),
                    Map.entry(
                            "incidents.csv",
                            """
                            incident_id,kind,date_from,date_to,date_precision,lat,lon,place_precision,place,municipality,state_code,side_a,side_a_org_ids,side_b,side_b_org_ids,deaths_best,deaths_low,deaths_high,source_id
                            i1,between-groups,2011-05-28,2011-05-29,2,21.5,-102.5,1,San José town,San José,01,Reds,red,"Blues, others",blue,3,2,4,s1
                            i2,between-groups,2011-05-30,2011-05-30,1,21.5,-102.5,3,,San José,01,Blues,blue,Reds,red,1,1,1,s1
                            i3,between-groups,2011-01-01,2011-12-31,5,21.5,-102.5,4,,,01,Blues,blue,Reds,red,9,9,9,s1
                            i4,against-civilians,2011-06-01,2011-06-01,1,21.5,-101.5,6,,,,Reds,red,Civilians,,2,2,2,s1
                            """),
                    Map.entry(
                            "state_populations.csv",
                            """
                            state_code,state_name,year,inhabitants,source_id,locator
                            01,Oeste,2010,250000,s1,row 3
                            01,Oeste,2020,270000,s1,row 4
                            """),
                    Map.entry(
                            "national_series.csv",
                            """
                            series_id,title_en,title_es,date_or_year,value,unit,source_id,locator
                            budget,Budget,Presupuesto,2018-12/2023-11,10000000000,US dollars,s1,par. 5
                            fall,Fall,Baja,2025-06,-25.80,per cent,s1,par. 6
                            """),
                    Map.entry(
                            "presidencies.csv",
                            """
                            name,from,to,party,source_id
                            Ana,2000,2006,PAN,s1
                            """),
                    Map.entry(
                            "glossary.csv",
                            """
                            term_es,term_en,definition_en,definition_es,source_id
                            plaza,plaza,A town.,Una ciudad.,s1
                            """),
                    Map.entry(
                            "founding_documents.csv",
                            """
                            document,paragraph_or_section,fact,where
                            s1,1,A fact,glossary plaza
                            """));

    private FactTablesFolder() {}

    /** Writes the tables into an existing folder. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }
}

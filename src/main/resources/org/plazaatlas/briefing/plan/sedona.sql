--# title
--# sedona.run
--# events

--# events.view
CREATE OR REPLACE TEMPORARY VIEW events_read
USING csv OPTIONS (path 'events.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW events AS
SELECT trunc(try_cast(day AS DATE), 'MONTH') AS month,
       ST_Point(try_cast(longitude AS DOUBLE), try_cast(latitude AS DOUBLE)) AS place
FROM events_read
WHERE try_cast(day AS DATE) IS NOT NULL
  AND try_cast(longitude AS DOUBLE) BETWEEN -180 AND 180
  AND try_cast(latitude AS DOUBLE) BETWEEN -90 AND 90;

--# map
CREATE OR REPLACE TEMPORARY VIEW states
USING csv OPTIONS (path 'states.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW faces_read
USING csv OPTIONS (path 'faces.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW faces AS
SELECT CAST(face AS INT) AS face, state, ST_GeomFromWKT(wkt) AS shape FROM faces_read;

CREATE OR REPLACE TEMPORARY VIEW zones_read
USING csv OPTIONS (path 'zones.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW zones AS
SELECT CAST(zone AS INT) AS zone, organization, name,
       CAST(day_from AS DATE) AS day_from, CAST(day_to AS DATE) AS day_to, longitude, latitude
FROM zones_read;

CREATE OR REPLACE TEMPORARY VIEW zone_faces_read
USING csv OPTIONS (path 'zone_faces.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW zone_faces AS
SELECT CAST(zone AS INT) AS zone, CAST(face AS INT) AS face FROM zone_faces_read;

CREATE OR REPLACE TEMPORARY VIEW bands_read
USING csv OPTIONS (path 'bands.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW bands AS
SELECT CAST(band AS INT) AS band, ST_GeomFromWKT(wkt) AS shape FROM bands_read;

CREATE OR REPLACE TEMPORARY VIEW band_days_read
USING csv OPTIONS (path 'band_days.csv', header 'true');

CREATE OR REPLACE TEMPORARY VIEW band_days AS
SELECT CAST(band AS INT) AS band, first, second, hostile,
       CAST(day_from AS DATE) AS day_from, CAST(day_to AS DATE) AS day_to, longitude, latitude
FROM band_days_read;

--# parts
CACHE TABLE face_parts AS
SELECT face, state, part FROM faces LATERAL VIEW ST_SubDivideExplode(shape, 64) parts AS part;

CACHE TABLE band_parts AS
SELECT band, part FROM bands LATERAL VIEW ST_SubDivideExplode(shape, 64) parts AS part;

--# placed
CACHE TABLE face_months AS
SELECT /*+ BROADCAST(f) */ f.face, f.state, e.month, count(*) AS events
FROM events e JOIN face_parts f ON ST_Contains(f.part, e.place)
GROUP BY f.face, f.state, e.month;

CACHE TABLE band_months AS
SELECT /*+ BROADCAST(b) */ b.band, e.month, count(*) AS events
FROM events e JOIN band_parts b ON ST_Contains(b.part, e.place)
GROUP BY b.band, e.month;

--# by.state
INSERT OVERWRITE DIRECTORY 'counts/states' USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */ m.state, s.name, m.month, sum(m.events) AS events
FROM face_months m JOIN states s ON m.state = s.state
GROUP BY m.state, s.name, m.month;

--# by.zone
INSERT OVERWRITE DIRECTORY 'counts/zones' USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */ z.organization, z.name, z.longitude, z.latitude, m.month,
       sum(m.events) AS events
FROM face_months m
JOIN zone_faces f ON m.face = f.face
JOIN zones z ON f.zone = z.zone AND z.day_from <= m.month AND m.month < z.day_to
GROUP BY z.organization, z.name, z.longitude, z.latitude, m.month;

--# by.band
INSERT OVERWRITE DIRECTORY 'counts/bands' USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */ d.first, d.second, d.hostile, d.longitude, d.latitude, m.month,
       sum(m.events) AS events
FROM band_months m
JOIN band_days d ON m.band = d.band AND d.day_from <= m.month AND m.month < d.day_to
GROUP BY d.first, d.second, d.hostile, d.longitude, d.latitude, m.month;

--# left.out
INSERT OVERWRITE DIRECTORY 'counts/left_out' USING csv OPTIONS (header 'true')
SELECT /*+ COALESCE(1) */ (SELECT count(*) FROM events_read) AS events,
       (SELECT count(*) FROM events_read) - (SELECT count(*) FROM events) AS unreadable,
       (SELECT count(*) FROM events) - (SELECT sum(events) FROM face_months) AS in_no_state;

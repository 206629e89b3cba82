--# title
--# duckdb.run
--# events

INSTALL spatial;
LOAD spatial;

--# events.view
CREATE OR REPLACE VIEW events_read AS
SELECT * FROM read_csv('events.csv', header = true, all_varchar = true);

CREATE OR REPLACE VIEW events AS
SELECT CAST(date_trunc('month', TRY_CAST(day AS DATE)) AS DATE) AS month,
       ST_Point(TRY_CAST(longitude AS DOUBLE), TRY_CAST(latitude AS DOUBLE)) AS place
FROM events_read
WHERE TRY_CAST(day AS DATE) IS NOT NULL
  AND TRY_CAST(longitude AS DOUBLE) BETWEEN -180 AND 180
  AND TRY_CAST(latitude AS DOUBLE) BETWEEN -90 AND 90;

--# map
CREATE OR REPLACE TABLE states AS
SELECT * FROM read_csv('states.csv', header = true, all_varchar = true);

CREATE OR REPLACE TABLE faces AS
SELECT CAST(face AS INTEGER) AS face, state, ST_GeomFromText(wkt) AS shape
FROM read_csv('faces.csv', header = true, all_varchar = true, max_line_size = 100000000);

CREATE OR REPLACE TABLE zones AS
SELECT CAST(zone AS INTEGER) AS zone, organization, name,
       CAST(day_from AS DATE) AS day_from, CAST(day_to AS DATE) AS day_to, longitude, latitude
FROM read_csv('zones.csv', header = true, all_varchar = true);

CREATE OR REPLACE TABLE zone_faces AS
SELECT CAST(zone AS INTEGER) AS zone, CAST(face AS INTEGER) AS face
FROM read_csv('zone_faces.csv', header = true, all_varchar = true);

CREATE OR REPLACE TABLE bands AS
SELECT CAST(band AS INTEGER) AS band, ST_GeomFromText(wkt) AS shape
FROM read_csv('bands.csv', header = true, all_varchar = true, max_line_size = 100000000);

CREATE OR REPLACE TABLE band_days AS
SELECT CAST(band AS INTEGER) AS band, first, second, hostile,
       CAST(day_from AS DATE) AS day_from, CAST(day_to AS DATE) AS day_to, longitude, latitude
FROM read_csv('band_days.csv', header = true, all_varchar = true);

--# placed
CREATE OR REPLACE TABLE face_months AS
SELECT f.face, f.state, e.month, count(*) AS events
FROM events e JOIN faces f ON ST_Contains(f.shape, e.place)
GROUP BY f.face, f.state, e.month;

CREATE OR REPLACE TABLE band_months AS
SELECT b.band, e.month, count(*) AS events
FROM events e JOIN bands b ON ST_Contains(b.shape, e.place)
GROUP BY b.band, e.month;

--# by.state
COPY (
  SELECT m.state, s.name, m.month, sum(m.events) AS events
  FROM face_months m JOIN states s ON m.state = s.state
  GROUP BY ALL ORDER BY ALL
) TO 'counts_states.csv' (HEADER);

--# by.zone
COPY (
  SELECT z.organization, z.name, z.longitude, z.latitude, m.month, sum(m.events) AS events
  FROM face_months m
  JOIN zone_faces f ON m.face = f.face
  JOIN zones z ON f.zone = z.zone AND z.day_from <= m.month AND m.month < z.day_to
  GROUP BY ALL ORDER BY ALL
) TO 'counts_zones.csv' (HEADER);

--# by.band
COPY (
  SELECT d.first, d.second, d.hostile, d.longitude, d.latitude, m.month, sum(m.events) AS events
  FROM band_months m
  JOIN band_days d ON m.band = d.band AND d.day_from <= m.month AND m.month < d.day_to
  GROUP BY ALL ORDER BY ALL
) TO 'counts_bands.csv' (HEADER);

--# left.out
COPY (
  SELECT (SELECT count(*) FROM events_read) AS events,
         (SELECT count(*) FROM events_read) - (SELECT count(*) FROM events) AS unreadable,
         (SELECT count(*) FROM events) - (SELECT sum(events) FROM face_months) AS in_no_state
) TO 'counts_left_out.csv' (HEADER);

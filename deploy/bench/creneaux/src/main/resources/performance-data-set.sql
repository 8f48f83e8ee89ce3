-- The performance data set of the vectors' README, by formulas only. Each organisation has its own lieux, motifs and agents,
-- whose ids say kind, organisation and rank.
CREATE FUNCTION id(kind int, organisation int, rank int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex(kind), 8, '0') || lpad(to_hex(organisation), 8, '0') || lpad(to_hex(rank), 16, '0'))::uuid
$$;

CREATE FUNCTION at(day date, minutes int) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT extract(epoch FROM (day + minutes * interval '1 min') AT TIME ZONE 'Europe/Paris')::bigint
$$;

-- weeks: of RDVs. full_weeks: every occurrence booked end to end, else the RDVs called « normal ».
CREATE PROCEDURE load(o int, agents int, lieux int, weeks int, full_weeks boolean) LANGUAGE plpgsql AS $$
DECLARE
  monday constant date := '2025-09-15';
BEGIN
  INSERT INTO organisation VALUES (id(1, o, 0), id(0, o, 0), 'Europe/Paris', '75', 1);
  INSERT INTO lieu SELECT id(2, o, l), id(0, o, 0), id(1, o, 0), o * 100 + l, 'Lieu ' || l, '1 rue de la Paix', '75002', 'Paris',
    48.8, 2.3, NULL, true, true, 1 FROM generate_series(1, lieux) l;
  INSERT INTO motif (motif_id, espace_id, organisation_id, service_id, name, type, collectif, duration_min, pause_min, online,
      min_delay_min, max_delay_min, version)
    SELECT id(3, o, m), id(0, o, 0), id(1, o, 0), id(8, o, 0), 'Motif ' || m, 'sur_place', false,
      (ARRAY[20, 30, 45, 60])[m], 0, true, 30, 90 * 1440, 1 FROM generate_series(1, 4) m;
  INSERT INTO agent SELECT id(4, o, i), id(0, o, 0), 'Agent ' || i, true, false, ARRAY[id(1, o, 0)], '{}', '{}',
    ARRAY[id(8, o, 0)], 1 FROM generate_series(0, agents - 1) i;

  INSERT INTO plage_ouverture (plage_ouverture_id, espace_id, organisation_id, agent_id, title, motif_ids, lieu_id, first_day,
      start_time, end_time, repeats, repeat_interval, weekdays, last_day, version)
    SELECT id(5, o, i * 10 + p), id(0, o, 0), id(1, o, 0), id(4, o, i), 'Accueil', ARRAY[id(3, o, 1), id(3, o, 2), id(3, o, 3), id(3, o, 4)],
      id(2, o, i % lieux + 1), '2025-06-02'::date + (i + p) % 5, CASE p % 2 WHEN 0 THEN '09:00'::time ELSE '14:00' END,
      CASE p % 2 WHEN 0 THEN '12:00'::time ELSE '17:00' END, 'week', 1, 0, NULL, 1
    FROM generate_series(0, agents - 1) i, generate_series(0, 2 + i % 3) p;

  CREATE TEMPORARY TABLE rdv ON COMMIT DROP AS
    SELECT i, at(monday + 7 * w + d, CASE WHEN k < 3 THEN 540 + 60 * k ELSE 840 + 60 * (k - 3) END + (7 * i + 3 * d + 5 * k) % 6 * 5) starts
      FROM generate_series(0, agents - 1) i, generate_series(0, weeks - 1) w, generate_series(0, 4) d, generate_series(0, 5) k
      WHERE NOT full_weeks AND (i + d + k) % 10 <> 0
    UNION ALL
    SELECT i, at(monday + (i + p) % 5 + 7 * w, (ARRAY[540, 840])[p % 2 + 1] + 30 * k)
      FROM generate_series(0, agents - 1) i, generate_series(0, 2 + i % 3) p, generate_series(0, weeks - 1) w, generate_series(0, 5) k
      WHERE full_weeks;
  ALTER TABLE rdv ADD source uuid DEFAULT gen_random_uuid();
  INSERT INTO occupation_source SELECT source, 1 FROM rdv;
  INSERT INTO occupation SELECT source, id(4, o, i), starts, starts + 1800, starts + 1800, NULL FROM rdv ORDER BY random();

  INSERT INTO absence (absence_id, espace_id, agent_id, title, zone, first_day, end_day, start_time, end_time, repeats,
      repeat_interval, weekdays, last_day, version)
    SELECT id(7, o, i), id(0, o, 0), id(4, o, i), 'Absence', 'Europe/Paris', monday + i % 5, monday + i % 5, '10:00'::time, '11:00'::time, NULL::text,
      1, 0, monday + i % 5, 1 FROM generate_series(0, agents - 1) i
    UNION ALL
    SELECT id(9, o, i), id(0, o, 0), id(4, o, i), 'Absence', 'Europe/Paris', d, d, '15:00', '15:30', 'week', 1, 0, NULL, 1
    FROM generate_series(0, agents - 1) i, LATERAL (SELECT '2025-06-02'::date + (i + 1) % 5 AS d) day WHERE i % 2 = 1;
END $$;

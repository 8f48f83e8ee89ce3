-- The rows that one booking leaves behind (hold, RDV, their events), inserted and nothing else.
\set minutes random(0, 100000000)
BEGIN;
INSERT INTO bare.creneau_hold (id, navigateur, espace_id, organisation_id, motif_id, lieu_id, agent_id, starts_at, ends_at, busy_until, zone, persons, expires_at, version)
  VALUES (gen_random_uuid(), decode(md5(random()::text), 'hex'), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now(), now(), 'Europe/Paris', 1, now(), 1);
INSERT INTO bare.outbox (id, topic, key, type, payload) VALUES (gen_random_uuid(), 'booking.creneau-hold.v1', gen_random_uuid(), 'CreneauHeld', repeat('x', 500));
INSERT INTO bare.agent_occupation (id, agent_id, period, rdv_id)
  VALUES (gen_random_uuid(), gen_random_uuid(), tstzrange('2030-01-01'::timestamptz + :minutes * interval '1 second', '2030-01-01'::timestamptz + (:minutes + 900) * interval '1 second'), gen_random_uuid());
INSERT INTO bare.rdv (id, espace_id, organisation_id, motif_id, service_id, lieu_id, starts_at, ends_at, busy_until, zone, status, overbooked, created_by, pre_demandes, created_at, version)
  VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), now(), now() + interval '15 minutes', now() + interval '15 minutes', 'Europe/Paris', 'unknown', false, 'usager', 0, now(), 1);
INSERT INTO bare.rdv_agent (rdv_id, agent_id) VALUES (gen_random_uuid(), gen_random_uuid());
INSERT INTO bare.participation (id, rdv_id, usager_id, status, notify) VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'unknown', true);
INSERT INTO bare.idempotency_key (scope, key, body_hash, made_id) VALUES (decode(md5(random()::text), 'hex'), gen_random_uuid(), decode(md5(random()::text), 'hex'), gen_random_uuid());
INSERT INTO bare.outbox (id, topic, key, type, payload) VALUES (gen_random_uuid(), 'booking.rdv.v1', gen_random_uuid(), 'RdvBooked', repeat('x', 1000));
COMMIT;

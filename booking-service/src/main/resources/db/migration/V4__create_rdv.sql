CREATE TABLE rdv (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  motif_id uuid NOT NULL,
  service_id uuid NOT NULL,
  lieu_id uuid,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  busy_until timestamptz NOT NULL,
  zone text NOT NULL,
  status text NOT NULL,
  overbooked boolean NOT NULL,
  created_by text NOT NULL,
  hold_id uuid,
  pre_demandes int NOT NULL,
  created_at timestamptz NOT NULL,
  cancelled_at timestamptz,
  cancellation_reason text,
  version bigint NOT NULL,
  CONSTRAINT rdv_ends_after_its_start CHECK (starts_at < ends_at AND ends_at <= busy_until)
);

CREATE INDEX rdv_of_organisation ON rdv (organisation_id, starts_at);

CREATE TABLE rdv_agent (
  rdv_id uuid NOT NULL REFERENCES rdv,
  agent_id uuid NOT NULL,
  PRIMARY KEY (rdv_id, agent_id)
);

CREATE TABLE participation (
  id uuid PRIMARY KEY,
  rdv_id uuid NOT NULL REFERENCES rdv,
  usager_id uuid NOT NULL REFERENCES usager,
  status text NOT NULL,
  notify boolean NOT NULL,
  CONSTRAINT participation_once_per_rdv UNIQUE (rdv_id, usager_id)
);

CREATE TABLE rdv_pre_demande (
  management_id uuid PRIMARY KEY,
  rdv_id uuid NOT NULL REFERENCES rdv,
  participation_id uuid NOT NULL REFERENCES participation,
  number_encrypted bytea NOT NULL
);

CREATE INDEX rdv_pre_demande_of_rdv ON rdv_pre_demande (rdv_id);

CREATE TABLE idempotency_key (
  scope bytea NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  rdv_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, key)
);

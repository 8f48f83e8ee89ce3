-- What refers to motifs and lieux elsewhere: copies without any person.
CREATE TABLE plage_ouverture (
  plage_ouverture_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  motif_ids uuid[] NOT NULL,
  lieu_id uuid,
  last_day date,
  version bigint NOT NULL
);
CREATE INDEX plage_ouverture_motif ON plage_ouverture USING gin (motif_ids);
CREATE INDEX plage_ouverture_lieu ON plage_ouverture (lieu_id);

CREATE TABLE rdv (
  rdv_id uuid PRIMARY KEY,
  motif_id uuid NOT NULL,
  lieu_id uuid,
  starts_at timestamptz NOT NULL,
  cancelled boolean NOT NULL,
  version bigint NOT NULL
);
CREATE INDEX rdv_motif ON rdv (motif_id, starts_at);
CREATE INDEX rdv_lieu ON rdv (lieu_id, starts_at);

CREATE TABLE history (
  history_id uuid PRIMARY KEY,
  kind text NOT NULL,
  thing_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  change text NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  before jsonb,
  after jsonb,
  at timestamptz NOT NULL
);
CREATE INDEX history_thing ON history (owner_id, kind, thing_id, history_id DESC);

CREATE TABLE demande (
  demande_id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation,
  agent_id uuid,
  reason text,
  asked_at timestamptz NOT NULL,
  accepted boolean,
  message text,
  decided_at timestamptz,
  CHECK ((accepted IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX demande_one_pending ON demande (organisation_id) WHERE accepted IS NULL;

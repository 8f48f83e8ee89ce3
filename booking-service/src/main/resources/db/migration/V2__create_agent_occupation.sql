CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The time of agents: one row per hold, then per agent of an RDV. The constraint has the last word on double booking.
CREATE TABLE agent_occupation (
  id uuid PRIMARY KEY,
  agent_id uuid NOT NULL,
  period tstzrange NOT NULL,
  rdv_id uuid,
  overbooked boolean NOT NULL DEFAULT false,
  expires_at timestamptz,
  CONSTRAINT agent_occupation_period_is_bounded
    CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)),
  CONSTRAINT agent_occupation_no_overlap EXCLUDE USING gist (agent_id WITH =, period WITH &&) WHERE (NOT overbooked)
) WITH (fillfactor = 85);

CREATE INDEX agent_occupation_over ON agent_occupation USING gist (agent_id, period) WHERE overbooked;
CREATE INDEX agent_occupation_of_rdv ON agent_occupation (rdv_id) WHERE rdv_id IS NOT NULL;

CREATE TABLE creneau_hold (
  id uuid PRIMARY KEY,
  navigateur bytea NOT NULL,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  motif_id uuid NOT NULL,
  lieu_id uuid,
  agent_id uuid NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  busy_until timestamptz NOT NULL,
  zone text NOT NULL,
  persons int NOT NULL,
  expires_at timestamptz NOT NULL,
  renewed boolean NOT NULL DEFAULT false,
  ended_at timestamptz,
  version bigint NOT NULL
);

CREATE UNIQUE INDEX creneau_hold_one_per_navigateur ON creneau_hold (navigateur) WHERE ended_at IS NULL;

-- One row per RDV or hold received, whatever its state: its version keeps older events out.
CREATE TABLE occupation_source (
  source_id uuid PRIMARY KEY,
  version bigint NOT NULL
);

-- Time of agents that is taken, one row per agent. Instants are epoch seconds: a search reads thousands of them.
-- ends: end of the RDV; busy_until: with the pause. expires_at: of a hold, null for a RDV.
CREATE TABLE occupation (
  source_id uuid NOT NULL REFERENCES occupation_source ON DELETE CASCADE,
  agent_id uuid NOT NULL,
  starts bigint NOT NULL,
  ends bigint NOT NULL,
  busy_until bigint NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (source_id, agent_id)
);

CREATE INDEX occupation_agent_time ON occupation (agent_id, busy_until) INCLUDE (starts, ends, expires_at);

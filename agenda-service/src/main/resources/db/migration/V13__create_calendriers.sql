-- Feed of an agent. secret_hash: SHA-256 of the secret, which is in the address only.
CREATE TABLE calendrier (
  agent_id uuid PRIMARY KEY,
  secret_hash bytea NOT NULL CONSTRAINT calendrier_secret UNIQUE,
  created_at timestamptz NOT NULL
);

-- Calendars that agents keep elsewhere. read_at: last time it was read whole; error: why the last try failed, for the agent.
CREATE TABLE agenda_externe (
  agenda_externe_id uuid PRIMARY KEY,
  agent_id uuid NOT NULL,
  zone text NOT NULL,
  url text NOT NULL,
  etag text,
  last_modified text,
  read_at timestamptz,
  error text,
  next_read_at timestamptz NOT NULL,
  CONSTRAINT agenda_externe_once UNIQUE (agent_id, url)
);

CREATE INDEX agenda_externe_due ON agenda_externe (next_read_at);

-- Time taken there, epoch seconds.
CREATE TABLE external_busy (
  agenda_externe_id uuid NOT NULL REFERENCES agenda_externe ON DELETE CASCADE,
  agent_id uuid NOT NULL,
  starts bigint NOT NULL,
  ends bigint NOT NULL
);

CREATE INDEX external_busy_source ON external_busy (agenda_externe_id);
CREATE INDEX external_busy_agent_time ON external_busy (agent_id, ends) INCLUDE (starts);

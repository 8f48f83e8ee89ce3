CREATE TABLE recap_link (
  token_hash bytea PRIMARY KEY,
  participation_id uuid NOT NULL REFERENCES participation,
  message_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE recap_try (
  participation_id uuid PRIMARY KEY REFERENCES participation,
  tries int NOT NULL,
  locked_until timestamptz
);

CREATE TABLE recap_session (
  token_hash bytea PRIMARY KEY,
  participation_id uuid NOT NULL REFERENCES participation,
  expires_at timestamptz NOT NULL
);

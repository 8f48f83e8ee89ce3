-- RDVs with pré-demande numbers, and whether the numbers are still to be asked of booking-service.
CREATE TABLE rdv (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  lieu_id uuid,
  starts_at timestamptz NOT NULL,
  zone text NOT NULL,
  version bigint NOT NULL,
  to_fetch boolean NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE INDEX rdv_due ON rdv (due_at) WHERE to_fetch;
CREATE INDEX rdv_starts_at ON rdv (starts_at);

-- What the coordination API was told, or is to be told, of one number. It knows no update: the values declared are kept,
-- since they are the key of the withdrawal.
CREATE TABLE declaration (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  rdv_id uuid NOT NULL,
  number_cipher bytea NOT NULL,
  number_hmac bytea NOT NULL,
  meeting_point_id text NOT NULL,
  meeting_point text NOT NULL,
  appointment_at timestamp NOT NULL,
  management_url text NOT NULL,
  starts_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'to_declare'
    CHECK (state IN ('to_declare', 'declared', 'to_withdraw', 'withdrawn', 'refused')),
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT declaration_once UNIQUE (rdv_id, number_hmac)
);

CREATE INDEX declaration_due ON declaration (due_at) WHERE state IN ('to_declare', 'to_withdraw');
CREATE INDEX declaration_number ON declaration (number_hmac);
CREATE INDEX declaration_starts_at ON declaration (starts_at);

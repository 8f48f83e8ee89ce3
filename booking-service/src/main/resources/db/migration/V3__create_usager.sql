CREATE TABLE usager (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  folded_name text NOT NULL,
  birth_date date,
  email text,
  telephone text,
  notify_by_email boolean NOT NULL DEFAULT true,
  notify_by_sms boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX usager_by_email ON usager (espace_id, email, folded_name);
CREATE INDEX usager_by_telephone ON usager (espace_id, telephone, folded_name);

CREATE TABLE usager_code (
  id uuid PRIMARY KEY,
  navigateur bytea NOT NULL,
  email text NOT NULL,
  code_hmac bytea NOT NULL,
  tries int NOT NULL DEFAULT 0,
  sent_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

CREATE INDEX usager_code_by_email ON usager_code (email, sent_at);

CREATE TABLE usager_session (
  token_hash bytea PRIMARY KEY,
  email text NOT NULL,
  expires_at timestamptz NOT NULL
);

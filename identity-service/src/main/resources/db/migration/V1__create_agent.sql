CREATE TABLE agent (
  agent_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  email text NOT NULL CONSTRAINT agent_email_unique UNIQUE CHECK (email = lower(email)),
  first_name text,
  last_name text,
  status text NOT NULL,
  admin_espace boolean NOT NULL,
  version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE agent_role (
  agent_id uuid NOT NULL REFERENCES agent,
  organisation_id uuid NOT NULL,
  level text NOT NULL,
  accueil boolean NOT NULL,
  PRIMARY KEY (agent_id, organisation_id)
);
CREATE INDEX agent_role_organisation ON agent_role (organisation_id);

CREATE TABLE agent_service (
  agent_id uuid NOT NULL REFERENCES agent,
  service_id uuid NOT NULL,
  PRIMARY KEY (agent_id, service_id)
);

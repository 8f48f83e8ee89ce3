-- What is still to be done to Keycloak accounts, in order for each agent; a row goes once it is done.
CREATE TABLE account_work (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent,
  step text NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX account_work_of_agent ON account_work (agent_id, seq);

CREATE TABLE access_policy (
  espace_id uuid PRIMARY KEY,
  second_factor_for_admins boolean NOT NULL
);

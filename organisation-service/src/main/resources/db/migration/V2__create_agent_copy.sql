CREATE TABLE agent (
  agent_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  admin_espace boolean NOT NULL,
  member_of uuid[] NOT NULL,
  administers uuid[] NOT NULL,
  accueil_in uuid[] NOT NULL,
  service_ids uuid[] NOT NULL,
  version bigint NOT NULL
);

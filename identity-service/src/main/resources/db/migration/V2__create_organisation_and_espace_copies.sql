CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE espace (
  espace_id uuid PRIMARY KEY,
  service_ids uuid[] NOT NULL,
  version bigint NOT NULL
);

-- Copies of other services' aggregates, kept by their events. No foreign key between them: they arrive in any order and are
-- joined when read.
CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  zone text NOT NULL,
  departement text NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE lieu (
  lieu_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  numero bigint NOT NULL,
  name text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  telephone text,
  pmr boolean NOT NULL,
  open boolean NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE motif (
  motif_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  collectif boolean NOT NULL,
  duration_min integer NOT NULL,
  pause_min integer NOT NULL,
  online boolean NOT NULL,
  min_delay_min integer NOT NULL,
  max_delay_min integer NOT NULL,
  version bigint NOT NULL
);

-- available: accepted the invitation, or is an intervenant, who has none to accept.
CREATE TABLE agent (
  agent_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  display_name text NOT NULL,
  available boolean NOT NULL,
  intervenant boolean NOT NULL,
  organisation_ids uuid[] NOT NULL,
  admin_of uuid[] NOT NULL,
  accueil_of uuid[] NOT NULL,
  service_ids uuid[] NOT NULL,
  version bigint NOT NULL
);

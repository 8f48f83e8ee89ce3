CREATE TABLE espace (
  espace_id uuid PRIMARY KEY,
  name text NOT NULL,
  departement text NOT NULL,
  version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE service (
  espace_id uuid NOT NULL REFERENCES espace,
  position integer NOT NULL,
  service_id uuid NOT NULL UNIQUE,
  name text NOT NULL,
  short_name text NOT NULL,
  PRIMARY KEY (espace_id, position)
);

CREATE SEQUENCE organisation_numero;
CREATE TABLE organisation (
  organisation_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL REFERENCES espace,
  numero bigint NOT NULL CONSTRAINT organisation_numero_unique UNIQUE,
  slug text NOT NULL,
  name text NOT NULL,
  zone text NOT NULL,
  departement text NOT NULL,
  dispositif_recueil boolean NOT NULL,
  telephone text,
  email text,
  site text,
  horaires text,
  version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT organisation_name_unique UNIQUE (espace_id, name)
);

CREATE SEQUENCE lieu_numero;
CREATE TABLE lieu (
  lieu_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL REFERENCES espace,
  organisation_id uuid NOT NULL REFERENCES organisation,
  numero bigint NOT NULL CONSTRAINT lieu_numero_unique UNIQUE,
  name text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  insee_code text NOT NULL,
  latitude double precision NOT NULL,
  longitude double precision NOT NULL,
  telephone text,
  pmr boolean NOT NULL,
  open boolean NOT NULL,
  version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX lieu_organisation ON lieu (organisation_id);

CREATE TABLE motif (
  motif_id uuid PRIMARY KEY,
  espace_id uuid NOT NULL REFERENCES espace,
  organisation_id uuid NOT NULL REFERENCES organisation,
  service_id uuid NOT NULL REFERENCES service (service_id),
  name text NOT NULL,
  folded_name text NOT NULL,
  type text NOT NULL,
  collectif boolean NOT NULL,
  duration_min integer NOT NULL CHECK (duration_min > 0),
  pause_min integer NOT NULL CHECK (pause_min >= 0),
  color text NOT NULL,
  categorie text,
  instructions_before text,
  instructions_after text,
  cancellation_warning text,
  online boolean NOT NULL,
  min_delay_min integer NOT NULL,
  max_delay_min integer NOT NULL CHECK (max_delay_min > min_delay_min),
  movable boolean NOT NULL,
  version bigint NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT motif_unique_in_organisation UNIQUE (organisation_id, service_id, type, duration_min, folded_name)
);

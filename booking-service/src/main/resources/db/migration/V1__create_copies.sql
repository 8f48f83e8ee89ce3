-- Local copies of what other services own, kept by their events. No foreign key to or between copies.
CREATE TABLE motif (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  service_name text NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  duration_min int NOT NULL,
  pause_min int NOT NULL,
  color text NOT NULL,
  online boolean NOT NULL,
  movable boolean NOT NULL,
  categorie text,
  instructions_before text,
  instructions_after text,
  cancellation_warning text,
  version bigint NOT NULL
);

CREATE TABLE lieu (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  numero bigint NOT NULL,
  name text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  latitude double precision,
  longitude double precision,
  telephone text,
  pmr boolean NOT NULL,
  open boolean NOT NULL,
  version bigint NOT NULL
);

CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  numero bigint NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  zone text NOT NULL,
  telephone text,
  email text,
  site text,
  horaires text,
  version bigint NOT NULL
);

CREATE TABLE agent (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  display_name text NOT NULL,
  admin_espace boolean NOT NULL,
  roles jsonb NOT NULL,
  service_ids jsonb NOT NULL,
  version bigint NOT NULL
);

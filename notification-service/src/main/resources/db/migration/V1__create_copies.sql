-- Copies of other services' aggregates: no foreign key, since their events arrive in any order.
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  numero bigint NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  telephone text,
  email text,
  site text,
  horaires text,
  version bigint NOT NULL
);

CREATE TABLE lieu (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  name text NOT NULL,
  street text NOT NULL,
  postal_code text NOT NULL,
  city text NOT NULL,
  telephone text,
  version bigint NOT NULL
);

CREATE TABLE motif (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  service_name text NOT NULL,
  online boolean NOT NULL,
  instructions_after text,
  version bigint NOT NULL
);

CREATE TABLE agent (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  display_name text NOT NULL,
  version bigint NOT NULL
);

-- Copies of other services' aggregates: no foreign key, since their events arrive in any order.
CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  numero bigint NOT NULL,
  slug text NOT NULL,
  zone text NOT NULL,
  dispositif_recueil boolean NOT NULL,
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
  open boolean NOT NULL,
  version bigint NOT NULL
);

CREATE INDEX lieu_organisation ON lieu (organisation_id);
CREATE INDEX lieu_numero ON lieu (numero);

CREATE TABLE motif (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  categorie text,
  online boolean NOT NULL,
  version bigint NOT NULL
);

CREATE INDEX motif_categorie ON motif (organisation_id, categorie) WHERE online;

-- Persons whom an usager books for, known by that usager's proved contact whatever the espace.
CREATE TABLE proche (
  id uuid PRIMARY KEY,
  contact text NOT NULL,
  first_name text NOT NULL,
  last_name text NOT NULL,
  folded_name text NOT NULL,
  birth_date date,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX proche_of_contact ON proche (contact, folded_name);

-- The fiche of a proche in an espace: reached through the fiche of the one who is responsible.
ALTER TABLE usager
  ADD COLUMN responsable_id uuid REFERENCES usager,
  ADD COLUMN proche_id uuid,
  ADD COLUMN deleted_at timestamptz;

CREATE INDEX usager_of_responsable ON usager (responsable_id) WHERE responsable_id IS NOT NULL;
CREATE INDEX usager_of_proche ON usager (proche_id) WHERE proche_id IS NOT NULL;
CREATE INDEX usager_of_email ON usager (email);
CREATE INDEX usager_of_telephone ON usager (telephone);
CREATE INDEX participation_of_usager ON participation (usager_id);

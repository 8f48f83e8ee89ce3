-- Last version of each RDV that was acted upon: an older event sends nothing.
CREATE TABLE rdv (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  version bigint NOT NULL
);

-- One message to one person. No name and no address: only a masked receipt once it left.
CREATE TABLE envoi (
  id uuid PRIMARY KEY,
  espace_id uuid NOT NULL,
  event text NOT NULL,
  rdv_id uuid NOT NULL,
  rdv_version bigint NOT NULL,
  recipient_kind text NOT NULL CHECK (recipient_kind IN ('usager', 'agent')),
  recipient_id uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('email')),
  content jsonb NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'skipped', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  receipt text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz,
  CONSTRAINT envoi_once UNIQUE (rdv_id, rdv_version, recipient_kind, recipient_id, channel)
);

CREATE INDEX envoi_due ON envoi (due_at) WHERE state = 'pending';

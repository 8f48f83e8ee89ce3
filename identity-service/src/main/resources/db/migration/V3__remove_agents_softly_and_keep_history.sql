-- An intervenant has no e-mail, a removed agent has none any more: the address can be invited again (D17, S20, S30).
ALTER TABLE agent ALTER COLUMN email DROP NOT NULL;
ALTER TABLE agent ADD COLUMN invitation_sent_at timestamptz, ADD COLUMN last_sign_in_at timestamptz;
UPDATE agent SET invitation_sent_at = created_at WHERE status = 'INVITED';
CREATE INDEX agent_espace ON agent (espace_id);

CREATE TABLE history (
  history_id uuid PRIMARY KEY,
  agent_id uuid NOT NULL REFERENCES agent,
  organisation_id uuid,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id uuid,
  change text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL
);
CREATE INDEX history_of_agent ON history (agent_id, at DESC);

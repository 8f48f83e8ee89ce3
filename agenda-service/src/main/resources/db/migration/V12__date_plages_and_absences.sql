-- An event about an agent's roles may be read again long after (a rebuilt copy): it says nothing of what was made after it.
ALTER TABLE plage_ouverture ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE absence ADD COLUMN created_at timestamptz NOT NULL DEFAULT now();

-- A session is of a proved e-mail, of a proved mobile number, or of an identity that FranceConnect vouches for.
ALTER TABLE usager_code RENAME COLUMN email TO contact;

ALTER TABLE usager_session
  ALTER COLUMN email DROP NOT NULL,
  ADD COLUMN telephone text,
  ADD COLUMN proved_by text NOT NULL DEFAULT 'code',
  ADD COLUMN first_name text,
  ADD COLUMN last_name text,
  ADD COLUMN birth_date date;

-- A RDV that moves is withdrawn under its old values and declared under the new ones: a declaration per number and values.
ALTER TABLE declaration
  DROP CONSTRAINT declaration_once,
  ADD CONSTRAINT declaration_once UNIQUE (rdv_id, number_hmac, meeting_point_id, appointment_at);

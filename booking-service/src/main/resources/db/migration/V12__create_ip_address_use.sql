-- What an internet address used within the hour; the address itself is not kept, only its HMAC.
CREATE TABLE ip_address_use (
  id uuid PRIMARY KEY,
  address bytea NOT NULL,
  used_at timestamptz NOT NULL
);
CREATE INDEX ip_address_use_address ON ip_address_use (address, used_at);

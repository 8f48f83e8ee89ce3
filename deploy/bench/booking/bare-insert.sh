#!/usr/bin/env bash
# Prints how many times a second pgbench inserts the rows of one booking (insert.sql) into copies of booking-service's tables.
set -euo pipefail
export PGOPTIONS='-c client_min_messages=warning'
tables=(agent_occupation creneau_hold rdv rdv_agent participation idempotency_key outbox)
trap 'psql -qXc "DROP SCHEMA bare CASCADE"' EXIT
psql -qXc 'DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare'
for table in "${tables[@]}"; do psql -qXc "CREATE TABLE bare.$table (LIKE public.$table INCLUDING ALL)"; done
pgbench -n -M prepared -c 20 -j 2 -T 15 -f "$(dirname "$0")/insert.sql"

#!/usr/bin/env bash
# Run once by the PostgreSQL image, on an empty volume: the same roles and databases as ./rdv up.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -d template1 -f /sql/extensions.sql
psql -v ON_ERROR_STOP=1 -U postgres -d postgres -f /sql/databases.sql

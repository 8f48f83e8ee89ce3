#!/usr/bin/env bash
# Writes src/api/schema/<service>.d.ts from the OpenAPI file that each service commits.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for service in identity organisation agenda booking; do
  source="../../$service-service/openapi.json"
  target="src/api/schema/$service.d.ts"
  if [[ ! -f "$source" ]]; then
    echo "gateway/web: $service-service/openapi.json is missing" >&2
    exit 1
  fi
  if [[ "$source" -nt "$target" ]]; then
    node_modules/.bin/openapi-typescript "$source" -o "$target" >/dev/null
  fi
done

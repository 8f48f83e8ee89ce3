#!/usr/bin/env bash
# Builds the web client into gateway/web/dist; called by the gateway's Maven build and by hand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

fail() {
  echo "gateway/web: $1" >&2
  exit 1
}

command -v node >/dev/null || fail "Node is missing; install Node 20.19 or later (22.12 or later in the 22 line)."
node -e '
  const [major, minor] = process.versions.node.split(".").map(Number)
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  process.exit(supported ? 0 : 1)' || fail "Node $(node --version) is too old; 20.19 or 22.12 at least is needed."
command -v npm >/dev/null || fail "npm is missing; it comes with Node."

lock="$(sha256sum package-lock.json | cut -d' ' -f1)"
if [[ "$(cat node_modules/.lock-installed 2>/dev/null || true)" != "$lock" ]]; then
  npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
  echo "$lock" >node_modules/.lock-installed
fi

fingerprint() {
  find ../../*-service/openapi.json src usager agent public scripts package.json package-lock.json tsconfig.json vite.config.ts build.sh \
    -type f ! -path src/styles/icons.css ! -path 'src/api/schema/*' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

sources="$(fingerprint)"
if [[ -f dist/usager/index.html && "$(cat node_modules/.sources-built 2>/dev/null || true)" == "$sources" ]]; then
  echo "gateway/web: dist is up to date"
  exit 0
fi

npm run --silent collect-icons
if [[ "${RDV_WEB_CHECKS:-on}" == off ]]; then # ./rdv up; not marked as built, for the next build must check
  npm run --silent build
  exit 0
fi
npm run --silent typecheck
npm run --silent test
npm run --silent build
node scripts/check-size.mjs
echo "$sources" >node_modules/.sources-built

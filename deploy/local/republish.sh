# shellcheck shell=bash disable=SC2153 # names in capitals come from settings.sh
# Writing the events of a running service again. Readers that know a version already ignore it; a rebuilt one has its copy.

republish() {
  local service=${1:-} client token answer
  [[ " ${SERVICES[*]} " == *" $service "* ]] || die "republish takes one of: ${SERVICES[*]}."
  pid_of "$service" >/dev/null || die "$service does not run; see ./rdv up."
  client=${MODULE[$service]}
  token=$(curl -sf "http://127.0.0.1:${PORT[keycloak]}/realms/agents/protocol/openid-connect/token" \
    -d grant_type=client_credentials -d "client_id=$client" --data-urlencode "client_secret=$client-secret" |
    sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
  [[ $token ]] || die "Keycloak gave no token for $client."
  answer=$(curl -sf -X POST -H @- "http://127.0.0.1:$(port_of "$service")/internal/republication" <<<"Authorization: Bearer $token") ||
    die "$service did not answer; see ./rdv logs $service."
  echo "$service: $answer aggregates written again."
}

# shellcheck shell=bash disable=SC2034
# Names, ports and folders of the local run. Every other part takes them from here.

export STATE=$RDV_HOME/.rdv
export LOGS=$STATE/logs PIDS=$STATE/pids APPS=$STATE/apps INFRA=$STATE/infra DATA=$STATE/data BENCH=$STATE/bench
export SERVER_ADDRESS=127.0.0.1 RDV_FAKES_DATA=$DATA/fakes # for the Spring Boot applications
PUBLIC_URL=http://127.0.0.1:8080

SERVICES=(identity organisation agenda booking notification ants)

declare -A PORT=(
  [postgres]=15432 [kafka]=19092 [keycloak]=18080 [fakes]=8090 [gateway]=8080 [balancer]=8080
  [identity]=8081 [organisation]=8082 [agenda]=8083 [booking]=8084 [notification]=8085 [ants]=8086
)
declare -A SECOND_PORT=([kafka]=19093 [keycloak]=19000 [fakes]=8025)

declare -A XMX=([fakes]=128m) # heap, 256m for the others

# Where the sources of each built component are; the jar is target/<last part>.jar.
declare -A MODULE=(
  [identity]=identity-service [organisation]=organisation-service [agenda]=agenda-service [booking]=booking-service
  [notification]=notification-service [ants]=ants-connector [gateway]=gateway [fakes]=deploy/fakes [keycloak]=deploy/keycloak
)

# With two replicas the second copy of NAME is NAME-2, on the next hundred; a balancer takes the gateway's port.
replicas() { cat "$STATE/replicas" 2>/dev/null || echo 1; }

components() {
  echo postgres kafka keycloak fakes "${SERVICES[@]}" gateway
  [[ $(replicas) == 1 ]] || echo "${SERVICES[@]/%/-2}" gateway-2 balancer
}

port_of() {
  local port=${PORT[${1%-2}]}
  [[ $1 != *-2 ]] || ((port += 100))
  [[ $1 != gateway* || $(replicas) == 1 ]] || ((port += 100))
  echo "$port"
}

die() {
  echo "rdv: $*" >&2
  exit 1
}

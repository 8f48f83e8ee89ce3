# shellcheck shell=bash disable=SC2153 # names in capitals come from settings.sh
# Starting the suite: every component as soon as what it needs is ready, and a line for each when it answers.
# Beside the components proper, NAME.aot is the training of NAME's AOT cache: "ready" when it is over.

export TIMEOUT=${RDV_TIMEOUT:-300}

now() { echo "${EPOCHREALTIME/[.,]/}"; } # microseconds
seconds() { printf '%d.%d' $(($1 / 1000000)) $(($1 / 100000 % 10)); }
say() { printf '[%6s s] %s\n' "$(seconds $(($(now) - UP_SINCE)))" "$*"; }

needs() {
  case $1 in
    postgres | kafka | balancer) ;;
    keycloak) echo postgres ;;
    *.aot) echo postgres kafka ;;
    *) echo postgres kafka "$(untrained "$1")" ;;
  esac
}

# The trainings that the named components need.
untrained() {
  local name
  [[ ${RDV_AOT:-on} != off ]] || return 0
  for name in "${@%-2}"; do
    if [[ -d $APPS/$name/app && ! -f $APPS/$name/app.aot ]]; then echo "$name.aot"; fi
  done | sort -u
}

# The last line of postmaster.pid, and of Kafka's log, tell more than an open port; the others have a page for it.
ready() {
  local port
  port=$(port_of "${1%.aot}")
  case $1 in
    postgres) grep -qs '^ready' "$DATA/pg/postmaster.pid" ;;
    kafka) grep -qs 'Kafka Server started' "$LOGS/kafka.log" ;;
    keycloak) answers "$port" /realms/agents/.well-known/openid-configuration ;;
    balancer) listener "$port" >/dev/null ;;
    *.aot) ! pid_of "$1" >/dev/null ;;
    *) answers "$port" /actuator/health/readiness ;;
  esac
}

answers() ( # PORT PATH: a subshell, so that its connection closes with it
  { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || exit 1
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$2" "$1" >&3
  IFS= read -r -t 2 status <&3 && [[ $status == *" 200"* ]]
)

start() { # COMPONENT
  local name=$1 app run=$RDV_HOME/deploy/local/run port
  app=${name%.aot}
  app=${app%-2}
  port=$(port_of "${name%.aot}")
  case $name in
    postgres | kafka | keycloak) RDV_PORT=$port launch "$name" "$run/$name" ;;
    balancer) launch "$name" node "$RDV_HOME/deploy/local/balancer.mjs" "$port" "$(port_of gateway)" "$(port_of gateway-2)" ;;
    *.aot) SERVER_PORT=$port RDV_XMX=${XMX[$app]:-} launch "$name" "$run/service" "$app" train ;;
    *) SERVER_PORT=$port RDV_XMX=${XMX[$app]:-} launch "$name" "$run/service" "$app" ;;
  esac
}

# Tells Spring Cloud LoadBalancer where both copies of each service are.
export_instances() {
  local name prefix
  [[ $(replicas) != 1 ]] || return 0
  for name in "${SERVICES[@]}"; do
    prefix=SPRING_CLOUD_DISCOVERY_CLIENT_SIMPLE_INSTANCES_${name^^}
    export "${prefix}_0_URI=http://127.0.0.1:$(port_of "$name")" "${prefix}_1_URI=http://127.0.0.1:$(port_of "$name-2")"
  done
}

# Starts the named components and returns when all are ready.
start_all() {
  local -A since=() is_ready=()
  local name waiting=("$@") left
  for name in $(running); do is_ready[$name]=1; done
  while ((${#waiting[@]})); do
    left=()
    for name in "${waiting[@]}"; do
      if [[ ! ${since[$name]:-} ]]; then
        # shellcheck disable=SC2046 # one word per component
        if all_ready $(needs "$name"); then since[$name]=$(now) && start "$name"; fi
        left+=("$name")
      elif ready "$name"; then
        is_ready[$name]=1
        [[ $name != *.aot ]] || rm -f "$PIDS/$name"
        say "$(printf '%-16s ready in %5s s' "$name" "$(seconds $(($(now) - since[$name])))")"
      elif ! pid_of "$name" >/dev/null; then
        give_up "$name" "stopped by itself"
      elif [[ $name != *.aot ]] && (($(now) - since[$name] > TIMEOUT * 1000000)); then
        give_up "$name" "is not healthy after $TIMEOUT s"
      else
        left+=("$name")
      fi
    done
    waiting=("${left[@]}")
    ((${#waiting[@]} == 0)) || sleep 1
  done
}

all_ready() {
  local name
  for name in "$@"; do [[ ${is_ready[$name]:-} ]] || return 1; done
}

give_up() { # COMPONENT REASON
  grep -vE '^\s+(at |[.]{3} )' "$LOGS/$1.log" | tail -n 25 >&2 # without the lines of stack traces
  rm -f "$PIDS/$1"
  die "$1 $2; the end of its log is above, all of it in .rdv/logs/$1.log."
}

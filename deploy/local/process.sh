# shellcheck shell=bash disable=SC2153 # names in capitals come from settings.sh
# Processes of the local run: started in a session of their own, known by pid and start time, stopped by nothing else.

# The start time of a process that runs, in clock ticks; fails for a dead or a zombie one.
start_time() {
  local stat
  { stat=$(<"/proc/$1/stat"); } 2>/dev/null || return 1
  stat=${stat##*) }
  [[ $stat != Z* ]] || return 1
  cut -d' ' -f20 <<<"$stat"
}

launch() { # NAME COMMAND...
  local name=$1 log=$LOGS/$1.log
  shift
  [[ ! -f $log ]] || mv -f "$log" "$log.1"
  setsid "$@" >"$log" 2>&1 </dev/null {LOCK}>&- {GUARD}>&- &
  echo "$! $(start_time $!)" >"$PIDS/$name"
}

# The pid of a component that runs.
pid_of() {
  local pid started
  read -r pid started 2>/dev/null <"$PIDS/$1" || return 1
  [[ $(start_time "$pid") == "$started" ]] && echo "$pid"
}

running() {
  local file name
  for file in "$PIDS"/*; do
    name=${file##*/}
    if pid_of "$name" >/dev/null; then echo "$name"; fi
  done
}

# Stops the named components together, each with its children: politely, then after 10 s by force.
stop() {
  local name pid signal deadline=$((SECONDS + 10))
  local -A pids=()
  for name in "$@"; do
    pid=$(pid_of "$name") || continue
    pids[$name]=$pid
    signal=TERM
    [[ $name != postgres ]] || signal=INT # its fast shutdown: does not wait for clients
    kill -"$signal" -- "-$pid" 2>/dev/null || true
  done
  for name in "${!pids[@]}"; do
    while pid_of "$name" >/dev/null && ((SECONDS < deadline)); do sleep 0.1; done
    kill -KILL -- "-${pids[$name]}" 2>/dev/null || true
  done
  for name in "$@"; do rm -f "$PIDS/$name"; done
}

# Stops what runs, save the components named: our own services first, then what they talk to.
stop_all() {
  local kept=" $* " name last=() first=()
  for name in $(running); do
    if [[ $kept == *" $name "* ]]; then continue; fi
    if [[ $name =~ ^(postgres|kafka)$ ]]; then last+=("$name"); else first+=("$name"); fi
  done
  stop "${first[@]}"
  stop "${last[@]}"
}

# Resident memory of a component and its children in MB; pages that PostgreSQL's processes share count once.
memory_of() { # PID
  local pids
  mapfile -t pids < <(descendants "$1")
  if ((${#pids[@]} > 1)); then
    cat "${pids[@]/%//smaps_rollup}" 2>/dev/null | awk '/^Pss:/ {kb += $2} END {print int(kb / 1024)}'
  else
    awk '/^VmRSS:/ {print int($2 / 1024)}' "${pids[0]}/status"
  fi
}

# The /proc folders of a process and of its children's children.
descendants() { # PID
  local child
  echo "/proc/$1"
  cat "/proc/$1"/task/*/children 2>/dev/null | tr ' ' '\n' | while read -r child; do descendants "$child"; done
}

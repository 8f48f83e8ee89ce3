# shellcheck shell=bash disable=SC2153 # names in capitals come from settings.sh
# What the machine must have: one clear sentence for what it lacks.

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    if [[ -x $home/bin/javac ]] && grep -qs '^JAVA_VERSION="25[."]' "$home/release"; then
      echo "$home"
      return
    fi
  done
  die "no JDK 25 found (looked in JAVA_HOME, /usr/lib/jvm, /opt, ~/.jdks and ~/.sdkman): install one, for instance Temurin 25."
}

at_least() { [[ $(printf '%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; } # VERSION MINIMUM

check_node() {
  local version
  version=$(node -p process.versions.node 2>/dev/null) || die "Node is missing: install Node 20.19 or later."
  at_least "$version" 20.19.0 || die "Node $version is too old: install Node 20.19 or later."
}

check_maven() {
  local version
  version=$(mvn -v 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9.]+).*/\1/p') || true
  [[ $version ]] || die "Maven is missing: install Maven 3.8.7 or later."
  at_least "$version" 3.8.7 || die "Maven $version is too old: install Maven 3.8.7 or later."
}

check_disk() {
  local free
  free=$(df -Pm "$RDV_HOME" | awk 'NR == 2 {print $4}')
  ((free >= 2048)) || die "only $free MB free on the disk of $RDV_HOME: 2 GB are needed."
}

# The pid that listens on a port, empty when it belongs to somebody whose processes we may not see; fails for a free port.
listener() {
  local inode
  inode=$(awk -v port=":$(printf '%04X' "$1")$" '$4 == "0A" && $2 ~ port {print $10; exit}' /proc/net/tcp /proc/net/tcp6 2>/dev/null)
  [[ $inode ]] || return 1
  { find /proc/[0-9]*/fd -lname "socket:\[$inode\]" -print -quit 2>/dev/null || true; } | cut -d/ -f3 # processes end meanwhile
}

check_port() { # PORT COMPONENT
  local pid
  pid=$(listener "$1") || return 0
  if [[ $pid ]]; then pid="pid $pid ($(tr '\0' ' ' <"/proc/$pid/cmdline" | cut -c1-60))"; else pid="another user's process"; fi
  die "port $1, needed by $2, is taken by $pid: stop it, then try again."
}

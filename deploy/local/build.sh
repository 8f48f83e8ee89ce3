# shellcheck shell=bash disable=SC2153 # names in capitals come from settings.sh
# Builds what changed since the last run. A component's hash covers its own sources, the libraries and the parent POM.

sources() { # FOLDER...: what Git would keep, without needing Git
  find "$@" \( -name target -o -name node_modules -o -name dist -o -name test -o -name realms -o -name '*.md' \) -prune -o -type f -print0 |
    sort -z | xargs -0 sha256sum
}

hash_of() { # COMPONENT
  (cd "$RDV_HOME" && sources pom.xml libs/service-defaults "${MODULE[$1]}") | sha256sum | cut -d' ' -f1
}

fetch_infra() {
  local pom=$RDV_HOME/deploy/local/infra/pom.xml stamp
  stamp=$(sha256sum <"$pom")
  [[ $stamp != "$(cat "$INFRA/stamp" 2>/dev/null)" ]] || return 0
  say "fetching PostgreSQL, Kafka and Keycloak from Maven Central (once)"
  rm -rf "$INFRA"
  logged fetch mvn -B -ntp -f "$pom" package "-Drdv.infra=$INFRA"
  logged unpack "$RDV_HOME/deploy/local/run/unpack-postgres"
  echo "$stamp" >"$INFRA/stamp"
}

# Prints the wanted components whose build is not that of the sources.
changed() {
  local name
  for name in $(wanted); do
    [[ ${MODULE[$name]:-} ]] || continue
    [[ $(hash_of "$name") == "$(cat "$APPS/$name/hash" 2>/dev/null)" ]] || echo "$name"
  done
}

build() { # COMPONENT...
  local name modules=()
  for name in "$@"; do modules+=("${MODULE[$name]}"); done
  say "building ${modules[*]}"
  RDV_WEB_CHECKS=off logged build mvn -B -ntp -T1C -f "$RDV_HOME/pom.xml" -am -pl "$(IFS=,; echo "${modules[*]}")" package \
    -Dmaven.test.skip=true -Dspotless.check.skip -Dcheckstyle.skip
  for name in "$@"; do install "$name"; done
}

# Keeps the built jar under .rdv, in the layout that AOT caches need, so that another Maven run cannot pull it away.
install() { # COMPONENT
  local app=$APPS/$1 module=$RDV_HOME/${MODULE[$1]}
  rm -rf "$app"
  mkdir -p "$app"
  if [[ $1 == keycloak ]]; then
    cp "$module/target/rdv-keycloak.jar" "$app/keycloak.jar"
  else
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$module/target/${module##*/}.jar" extract --destination "$app/app" >/dev/null
  fi
  hash_of "$1" >"$app/hash"
}

# Runs a command as a component of its own, so that a stop reaches it too; shows its output only when it fails.
logged() { # NAME COMMAND...
  launch "$@"
  wait $! || give_up "$1" "failed"
  rm -f "$PIDS/$1"
}

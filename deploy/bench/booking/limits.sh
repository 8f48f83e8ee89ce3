# shellcheck shell=bash
# A few usagers on one machine stand here for many: booking-service is restarted without its limits, and no mail is thrown away.
# What carries the load is compiled as on a server (C2) and has its memory, not as for a quick start on a laptop. All are
# restarted as they were at the end.

as_on_a_server() {
  export RDV_FAKES_SMTP_KEPT=50000
  export RDV_BOOKING_FAIRUSE_RDVSTOCOME=1000000 RDV_BOOKING_IPADDRESS_USESPERHOUR=1000000
  export RDV_JAVA_OPTIONS="-XX:TieredStopAtLevel=4 -Xms512m -Xmx512m"
  restart_loaded
  trap 'unset RDV_FAKES_SMTP_KEPT RDV_BOOKING_FAIRUSE_RDVSTOCOME RDV_BOOKING_IPADDRESS_USESPERHOUR RDV_JAVA_OPTIONS; restart_loaded' EXIT
}

restart_loaded() {
  local loaded=(gateway booking agenda notification fakes)
  "$RDV_HOME/rdv" down "${loaded[@]}"
  "$RDV_HOME/rdv" up "${loaded[@]}" >/dev/null
}

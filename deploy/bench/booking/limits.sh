# shellcheck shell=bash
# A few usagers on one machine stand here for many: booking-service is restarted without its limits, and with them at the end.

lift_limits() {
  export RDV_BOOKING_FAIRUSE_RDVSTOCOME=1000000 RDV_BOOKING_IPADDRESS_USESPERHOUR=1000000
  restart_booking
  trap 'unset RDV_BOOKING_FAIRUSE_RDVSTOCOME RDV_BOOKING_IPADDRESS_USESPERHOUR; restart_booking' EXIT
}

restart_booking() {
  "$RDV_HOME/rdv" down booking
  "$RDV_HOME/rdv" up booking >/dev/null
}

# shellcheck shell=bash
# A few usagers stand here for many: booking-service is restarted without its limit on fair use, and with it again at the end.

lift_limits() {
  export RDV_BOOKING_FAIRUSE_RDVSTOCOME=1000000
  restart_booking
  trap 'unset RDV_BOOKING_FAIRUSE_RDVSTOCOME; restart_booking' EXIT
}

restart_booking() {
  "$RDV_HOME/rdv" down booking
  "$RDV_HOME/rdv" up booking >/dev/null
}

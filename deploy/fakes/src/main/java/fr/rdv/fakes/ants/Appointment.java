package fr.rdv.fakes.ants;

import java.time.LocalDateTime;

/**
 * An appointment as an éditeur declared it.
 *
 * @param date wall clock of the lieu
 * @param visible whether {@code status} shows it; some are known to exist that it does not
 */
record Appointment(
        String applicationId,
        String meetingPoint,
        String meetingPointId,
        LocalDateTime date,
        String managementUrl,
        boolean visible) {

    /** Whether both are the same appointment for DELETE, which knows no management URL. */
    boolean hasKeyOf(Appointment other) {
        return applicationId.equals(other.applicationId)
                && meetingPoint.equals(other.meetingPoint)
                && meetingPointId.equals(other.meetingPointId)
                && date.equals(other.date);
    }

    Appointment hidden() {
        return new Appointment(applicationId, meetingPoint, meetingPointId, date, managementUrl, false);
    }
}

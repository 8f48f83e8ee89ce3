package fr.rdv.booking.creneau;

/** A créneau near to one that was lost; both ends are ISO 8601 with the offset of the organisation's zone. */
public record NearestCreneau(String start, String end) {}

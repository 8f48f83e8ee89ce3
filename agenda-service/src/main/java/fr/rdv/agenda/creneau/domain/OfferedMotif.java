package fr.rdv.agenda.creneau.domain;

import java.util.UUID;

/**
 * What a motif asks of a créneau.
 *
 * @param duration seconds, already multiplied by the number of persons
 * @param pause seconds occupied after the RDV, not part of it (ARCHITECTURE §8)
 * @param online whether usagers may book it
 * @param followUp whether usagers book it with their référents only
 */
public record OfferedMotif(
        UUID id, long duration, long pause, DelaiDeReservation delai, boolean online, boolean followUp) {}

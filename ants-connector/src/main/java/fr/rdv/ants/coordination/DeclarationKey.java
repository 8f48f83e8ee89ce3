package fr.rdv.ants.coordination;

import java.time.LocalDateTime;

/**
 * What a declaration is found by: the same four values withdraw it.
 *
 * @param meetingPointId the lieu's decimal number
 * @param meetingPoint the lieu's name as it was declared
 * @param at wall clock of the lieu
 */
public record DeclarationKey(PreDemandeNumber number, String meetingPointId, String meetingPoint, LocalDateTime at) {}

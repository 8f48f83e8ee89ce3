/**
 * Créneaux as agenda-service offers them. Asked outside any transaction; when agenda-service is down the answer is a
 * 503 problem, never "no such créneau".
 */
@NullMarked
package fr.rdv.booking.creneau;

import org.jspecify.annotations.NullMarked;

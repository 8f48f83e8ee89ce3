/**
 * Tells usagers and agents that a RDV is booked, moved or cancelled: decides who is told when the event arrives, writes the mail
 * when it leaves. Addresses and links are asked at that moment and never kept.
 */
@NullMarked
package fr.rdv.notification.confirmation;

import org.jspecify.annotations.NullMarked;

package fr.rdv.fakes.sms;

import java.time.Instant;

/**
 * A message taken.
 *
 * @param to number in E.164
 * @param reference the sender's: the same one sent again is the same message
 */
record ReceivedSms(long id, Instant receivedAt, String to, String text, String reference) {}

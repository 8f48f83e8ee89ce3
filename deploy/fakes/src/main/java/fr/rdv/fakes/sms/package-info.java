/**
 * A SMS operator that takes every message and delivers none: a page to read them, JSON for tests, and the bad habits a sender
 * meets, chosen by the last digits of the number.
 */
@NullMarked
package fr.rdv.fakes.sms;

import org.jspecify.annotations.NullMarked;

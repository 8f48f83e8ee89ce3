package fr.rdv.identity.account;

import java.util.UUID;

/**
 * A step that a worker holds.
 *
 * @param attempts how often it was claimed, this time included
 */
record AccountWork(long seq, UUID agentId, AccountStep step, int attempts) {}

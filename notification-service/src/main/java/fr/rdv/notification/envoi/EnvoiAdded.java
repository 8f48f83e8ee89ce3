package fr.rdv.notification.envoi;

/** There is something to send: wakes the workers of this replica after the commit. */
record EnvoiAdded() {}

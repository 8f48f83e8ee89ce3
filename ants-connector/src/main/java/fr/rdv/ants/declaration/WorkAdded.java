package fr.rdv.ants.declaration;

/** There is something to do: wakes the workers of this replica after the commit. */
record WorkAdded() {}

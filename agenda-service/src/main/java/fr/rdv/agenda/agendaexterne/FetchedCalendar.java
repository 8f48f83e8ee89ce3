package fr.rdv.agenda.agendaexterne;

import org.jspecify.annotations.Nullable;

/** A calendar as its server gave it, with what lets the next request ask whether it changed. */
record FetchedCalendar(
        String text, @Nullable String etag, @Nullable String lastModified) {}

package fr.rdv.agenda.agendaexterne;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How calendars kept elsewhere are read.
 *
 * @param every how often each is read
 * @param whole after how long one is read whole even if it has not changed, so that its horizon moves on
 * @param horizonDays how far ahead recurring events are expanded
 * @param mostEvents how many occurrences one calendar may have until then
 * @param within how long one request may take, redirects included
 * @param insecure allows plain HTTP and private addresses: for tests only
 */
@ConfigurationProperties("rdv.agenda-externe")
record AgendaExterneProperties(
        @DefaultValue("15m") Duration every,
        @DefaultValue("1d") Duration whole,
        @DefaultValue("400") int horizonDays,
        @DefaultValue("10000") int mostEvents,
        @DefaultValue("5MB") DataSize mostBytes,
        @DefaultValue("20s") Duration within,
        @DefaultValue("false") boolean insecure) {}

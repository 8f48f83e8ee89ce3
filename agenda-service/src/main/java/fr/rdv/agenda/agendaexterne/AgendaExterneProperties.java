package fr.rdv.agenda.agendaexterne;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How calendars kept elsewhere are read.
 *
 * @param every how often each is read
 * @param whole after how long one is read whole even if it has not changed, so that its horizon moves on
 * @param horizonDays how far ahead recurring events are expanded
 * @param mostEvents how many occurrences one calendar may have until then, those of the past counted when they do not repeat
 * @param mostBytes how long one calendar may be
 * @param within how long one may take to arrive, redirects included
 * @param trustedHosts servers of one's own network, which may have a private address and speak plain HTTP
 */
@ConfigurationProperties("rdv.agenda-externe")
record AgendaExterneProperties(
        @DefaultValue("15m") Duration every,
        @DefaultValue("1d") Duration whole,
        @DefaultValue("400") int horizonDays,
        @DefaultValue("10000") int mostEvents,
        @DefaultValue("5MB") DataSize mostBytes,
        @DefaultValue("20s") Duration within,
        @DefaultValue Set<String> trustedHosts) {}

package fr.rdv.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMapManager;

/** Sessions in the gateway's own database. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {

    /**
     * @param idle a session without a request for so long ends
     * @param absolute a session ends so long after its login, whatever happens
     * @param touchEvery the last access is written no more often than this
     */
    @ConfigurationProperties("rdv.session")
    record Limits(Duration idle, Duration absolute, Duration touchEvery) {}

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleLimit(Limits limits) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(limits.idle());
    }

    @Bean
    @Primary
    ThriftySessions<? extends Session> thriftySessions(JdbcIndexedSessionRepository stored, Limits limits) {
        return new ThriftySessions<>(stored, limits.absolute(), limits.touchEvery(), Clock.systemUTC());
    }

    /** Opens the database once the application is up, not while the container builds its filters. */
    @Bean
    DelegatingFilterProxyRegistrationBean sessionFilter() {
        DelegatingFilterProxyRegistrationBean filter =
                new DelegatingFilterProxyRegistrationBean("springSessionRepositoryFilter");
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return filter;
    }

    @Bean
    RequestedSession requestedSession() {
        return new RequestedSession(sessionCookie());
    }

    @Bean
    FilterRegistrationBean<RequestedSession> requestedSessionFilter(RequestedSession requested) {
        FilterRegistrationBean<RequestedSession> filter = new FilterRegistrationBean<>(requested);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    private static CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("RDV_SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Spring MVC's own one looks into the session at each request, public ones too, for flash messages nobody leaves. */
    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    FlashMapManager noFlashMessages() {
        return new NoFlashMessages();
    }
}

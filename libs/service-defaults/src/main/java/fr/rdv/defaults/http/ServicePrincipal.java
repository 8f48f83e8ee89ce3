package fr.rdv.defaults.http;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The service itself, in whose name tokens are kept: one for all threads and callers. */
class ServicePrincipal extends AbstractAuthenticationToken {
    ServicePrincipal() {
        super(List.of());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "service";
    }
}

package fr.rdv.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import fr.rdv.gateway.problem.GatewayProblem;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClient;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A call to one of the replicas of a service, behind the circuit breaker of that service. Whatever the service answers is
 * passed on, 5xx included; only a service out of reach becomes the gateway's own 503.
 */
final class ServiceCall implements HandlerFunction<ServerResponse> {
    private static final Logger log = LoggerFactory.getLogger(ServiceCall.class);
    private static final int CHOICES = 8;

    private final String service;
    private final LoadBalancerClient replicas;
    private final CircuitBreaker breaker;
    private final HandlerFunction<ServerResponse> proxy = http();

    private ServiceCall(String service, LoadBalancerClient replicas, CircuitBreaker breaker) {
        this.service = service;
        this.replicas = replicas;
        this.breaker = breaker;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return breaker.run(() -> callAReplica(request), failure -> {
            log.warn("{} is out of reach: {}", service, failure.toString());
            return GatewayProblem.UNAVAILABLE.answer();
        });
    }

    private ServerResponse callAReplica(ServerRequest request) {
        Set<URI> failed = new HashSet<>();
        ServiceInstance replica = choose(failed);
        while (replica != null) {
            try {
                MvcUtils.setRequestUrl(request, replica.getUri());
                return proxy.handle(request);
            } catch (ResourceAccessException failure) {
                failed.add(replica.getUri());
                replica = mayRepeat(request, failure) ? choose(failed) : null;
                if (replica == null) {
                    throw failure;
                }
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        throw new IllegalStateException("No replica of " + service);
    }

    /** A refused connection carried nothing; a broken one may have, so that only a GET may be sent again. */
    private static boolean mayRepeat(ServerRequest request, ResourceAccessException failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return cause instanceof ConnectException
                || (request.method().equals(HttpMethod.GET) && !(cause instanceof SocketTimeoutException));
    }

    private @Nullable ServiceInstance choose(Set<URI> failed) {
        for (int choice = 0; choice < CHOICES; choice++) {
            ServiceInstance replica = replicas.choose(service);
            if (replica == null || !failed.contains(replica.getUri())) {
                return replica;
            }
        }
        return null;
    }

    /** Makes the calls of the routes. */
    @Component
    static final class Factory {
        private final LoadBalancerClient replicas;
        private final CircuitBreakerFactory<?, ?> breakers;

        Factory(LoadBalancerClient replicas, CircuitBreakerFactory<?, ?> breakers) {
            this.replicas = replicas;
            this.breakers = breakers;
        }

        ServiceCall to(String service) {
            return new ServiceCall(service, replicas, breakers.create(service));
        }
    }
}

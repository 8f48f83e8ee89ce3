package fr.rdv.booking.ipaddress;

import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Bounds what one internet address gets by posting to a path; what was refused does not count. */
@Component
class IpAddressLimits implements HandlerInterceptor {
    private final IpAddressUses uses;
    private final IpAddressProperties limits;

    IpAddressLimits(IpAddressUses uses, IpAddressProperties limits) {
        this.uses = uses;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            if (!uses.add(request.getRemoteAddr(), request.getRequestURI(), limits.usesPerHour())) {
                throw new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "trop-de-demandes",
                        "Trop de demandes viennent de votre connexion internet : réessayez dans une heure, ou"
                                + " téléphonez pour prendre rendez-vous");
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (HttpMethod.POST.matches(request.getMethod())
                && !HttpStatus.valueOf(response.getStatus()).is2xxSuccessful()) {
            uses.forget(request.getRemoteAddr(), request.getRequestURI());
        }
    }
}

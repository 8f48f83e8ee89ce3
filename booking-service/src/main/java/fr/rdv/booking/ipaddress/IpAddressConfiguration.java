package fr.rdv.booking.ipaddress;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What usagers without an account can take: time of agents, and mails or SMS to anybody. */
@Configuration(proxyBeanMethods = false)
class IpAddressConfiguration implements WebMvcConfigurer {
    private final IpAddressLimits limits;

    IpAddressConfiguration(IpAddressLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limits)
                .addPathPatterns(
                        "/api/public/holds",
                        "/api/public/codes",
                        "/api/public/rdvs",
                        "/api/public/rdvs-collectifs/*/participations");
    }
}

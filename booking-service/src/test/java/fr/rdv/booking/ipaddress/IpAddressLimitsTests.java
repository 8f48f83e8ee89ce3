package fr.rdv.booking.ipaddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rdv.defaults.problem.Problem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class IpAddressLimitsTests {
    private static final String HOLDS = "/api/public/holds";

    private final AtomicLong nanos = new AtomicLong();
    private final IpAddressLimits limits =
            new IpAddressLimits(new IpAddressUses(nanos::get), new IpAddressProperties(2));

    @Test
    void refusesAnAddressWhatItHadAsOftenAsAllowed() {
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);

        assertThatThrownBy(() -> use("192.0.2.1", HOLDS, HttpStatus.CREATED))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.body().getStatus()).isEqualTo(429));
        use("192.0.2.1", "/api/public/rdvs", HttpStatus.CREATED);
        use("192.0.2.2", HOLDS, HttpStatus.CREATED);
    }

    @Test
    void countsNothingThatWasRefused() {
        for (int refused = 0; refused < 5; refused++) {
            use("192.0.2.1", HOLDS, HttpStatus.CONFLICT);
        }

        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        assertThatThrownBy(() -> use("192.0.2.1", HOLDS, HttpStatus.CREATED)).isInstanceOf(Problem.class);
    }

    @Test
    void forgetsAfterAnHour() {
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        nanos.addAndGet(Duration.ofMinutes(61).toNanos());

        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
    }

    @Test
    void countsANetworkOfIpv6AsOneAddress() {
        use("2001:db8:1:2::1", HOLDS, HttpStatus.CREATED);
        use("2001:db8:1:2:ffff::2", HOLDS, HttpStatus.CREATED);

        assertThatThrownBy(() -> use("2001:db8:1:2::3", HOLDS, HttpStatus.CREATED))
                .isInstanceOf(Problem.class);
        use("2001:db8:1:3::1", HOLDS, HttpStatus.CREATED);
    }

    @Test
    void readsAreFree() {
        for (int read = 0; read < 5; read++) {
            limits.preHandle(
                    new MockHttpServletRequest(HttpMethod.GET.name(), HOLDS), new MockHttpServletResponse(), this);
        }

        use("127.0.0.1", HOLDS, HttpStatus.CREATED);
        use("127.0.0.1", HOLDS, HttpStatus.CREATED);
    }

    private void use(String address, String path, HttpStatus answer) {
        MockHttpServletRequest request = new MockHttpServletRequest(HttpMethod.POST.name(), path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.preHandle(request, response, this);
        response.setStatus(answer.value());
        limits.afterCompletion(request, response, this, null);
    }
}

package fr.rdv.booking.ipaddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rdv.booking.testdata.WholeService;
import fr.rdv.defaults.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@WholeService
class IpAddressLimitsIT {
    private static final String HOLDS = "/api/public/holds";

    @Autowired
    private IpAddressUses uses;

    @Autowired
    private JdbcClient jdbc;

    private IpAddressLimits limits;

    @BeforeEach
    void allowTwoUsesAnHour() {
        jdbc.sql("DELETE FROM ip_address_use").update();
        limits = new IpAddressLimits(uses, new IpAddressProperties(2));
    }

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
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void forgetsAfterAnHour() {
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        jdbc.sql("UPDATE ip_address_use SET used_at = used_at - interval '61 minutes'")
                .update();

        use("192.0.2.1", HOLDS, HttpStatus.CREATED);
        assertThat(kept()).isEqualTo(3);
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
        MockHttpServletRequest read = new MockHttpServletRequest(HttpMethod.GET.name(), HOLDS);
        limits.preHandle(read, new MockHttpServletResponse(), this);

        assertThat(kept()).isZero();
    }

    private void use(String address, String path, HttpStatus answer) {
        MockHttpServletRequest request = new MockHttpServletRequest(HttpMethod.POST.name(), path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limits.preHandle(request, response, this);
        response.setStatus(answer.value());
        limits.afterCompletion(request, response, this, null);
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM ip_address_use")
                .query(Integer.class)
                .single();
    }
}

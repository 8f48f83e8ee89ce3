package fr.rdv.agenda.agendaexterne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that a calendar's server may have. */
class PublicAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1"
            })
    void refusesOurOwnNetworks(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new PublicAddresses(Set.of(), InetAddress::getAllByName).resolve(address))
                .isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2a00:1450:4007::1"})
    void takesPublicOnes(String address) throws UnknownHostException {
        assertThat(new PublicAddresses(Set.of(), InetAddress::getAllByName).resolve(address))
                .hasSize(1);
    }

    @Test
    void takesThoseThatAreTrusted() throws UnknownHostException {
        PublicAddresses addresses = new PublicAddresses(Set.of("127.0.0.1"), InetAddress::getAllByName);

        assertThat(addresses.resolve("127.0.0.1")).hasSize(1);
        assertThatThrownBy(() -> addresses.resolve("127.0.0.2")).isInstanceOf(UnknownHostException.class);
    }
}

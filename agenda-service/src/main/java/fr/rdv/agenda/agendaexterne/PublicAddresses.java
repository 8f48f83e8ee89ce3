package fr.rdv.agenda.agendaexterne;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to public addresses only, save those trusted. The connection is made to what this returns, so that a name
 * that changes between the check and the connection gains nothing (SSRF, DNS rebinding).
 */
final class PublicAddresses implements DnsResolver {
    private final Set<String> trusted;
    private final Names names;

    PublicAddresses(Set<String> trusted, Names names) {
        this.trusted = trusted;
        this.names = names;
    }

    /** Where names lead at the moment of asking. */
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.addressesOf(host);
        if (!trusted.contains(host) && !Arrays.stream(found).allMatch(PublicAddresses::isPublic)) {
            throw new UnknownHostException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    static boolean isPublic(InetAddress address) {
        boolean known = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !known && !(address instanceof Inet6Address ? isReserved6(bytes) : isReserved4(bytes));
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15 and 240/4 (RFC 6890). */
    private static boolean isReserved4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first == 0
                || first >= 240
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && bytes[2] == 0
                || first == 198 && (second == 18 || second == 19);
    }

    /** All but 2000::/3 (RFC 4291), and in it 2001::/23 and 2002::/16, which may wrap an address of IPv4. */
    private static boolean isReserved6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first >>> 13 != 1 || first == 0x2002 || first == 0x2001 && (bytes[2] & 0xff) < 2;
    }
}

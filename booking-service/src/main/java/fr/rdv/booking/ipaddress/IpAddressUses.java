package fr.rdv.booking.ipaddress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who used what within an hour, which begins at their first use. Each replica counts in its own memory: nothing is kept of an
 * address, and a rush from behind one address costs no connection to the database. Of IPv6 the network counts, as one
 * person has all of it.
 */
@Component
class IpAddressUses {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int MOST_KNOWN = 100_000;

    private final Cache<Who, AtomicInteger> uses;

    @Autowired
    IpAddressUses() {
        this(Ticker.systemTicker());
    }

    IpAddressUses(Ticker ticker) {
        this.uses = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofHours(1))
                .maximumSize(MOST_KNOWN)
                .build();
    }

    private record Who(ByteBuffer network, String use) {}

    /**
     * Counts one more use.
     *
     * @param address IPv4 or IPv6, in figures
     * @return false, and nothing counted, when there were as many as allowed
     */
    boolean add(String address, String use, int atMost) {
        AtomicInteger count = uses.get(who(address, use), unknown -> new AtomicInteger());
        boolean allowed = count.incrementAndGet() <= atMost;
        if (!allowed) {
            count.decrementAndGet();
        }
        return allowed;
    }

    /** Takes a use back of which nothing came. */
    void forget(String address, String use) {
        AtomicInteger count = uses.getIfPresent(who(address, use));
        if (count != null) {
            count.decrementAndGet();
        }
    }

    private static Who who(String address, String use) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        boolean ipv6 = bytes.length > IPV6_NETWORK_BYTES;
        return new Who(ByteBuffer.wrap(ipv6 ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes), use);
    }
}

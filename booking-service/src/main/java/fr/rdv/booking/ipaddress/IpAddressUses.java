package fr.rdv.booking.ipaddress;

import fr.rdv.booking.secret.Secrets;
import fr.rdv.defaults.Ids;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who used what within the hour, known by the HMAC of the address only. Of IPv6 the network counts, as one person has all of it. */
@Repository
class IpAddressUses {
    private static final int IPV6_NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final Secrets secrets;

    IpAddressUses(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /**
     * Notes one more use, unless there were as many as allowed within the hour.
     *
     * @param address IPv4 or IPv6, in figures
     * @return what to {@link #forget} if nothing comes of it
     */
    @Transactional
    Optional<UUID> add(String address, String use, int atMost) {
        byte[] who = secrets.hmac("ip-address", use + "|" + network(address));
        jdbc.sql("SELECT pg_advisory_xact_lock(?)::text")
                .param(ByteBuffer.wrap(who).getLong())
                .query(String.class)
                .single();
        return jdbc.sql("""
                INSERT INTO ip_address_use (id, address, used_at) SELECT :id, :who, now()
                 WHERE (SELECT count(*) FROM ip_address_use WHERE address = :who AND used_at > now() - interval '1 hour') < :most
                RETURNING id
                """)
                .param("id", Ids.next())
                .param("who", who)
                .param("most", atMost)
                .query(UUID.class)
                .optional();
    }

    @Transactional
    void forget(UUID id) {
        jdbc.sql("DELETE FROM ip_address_use WHERE id = ?").param(id).update();
    }

    private static String network(String address) {
        byte[] bytes = InetAddress.ofLiteral(address).getAddress();
        return HexFormat.of()
                .formatHex(bytes.length > IPV6_NETWORK_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
    }
}

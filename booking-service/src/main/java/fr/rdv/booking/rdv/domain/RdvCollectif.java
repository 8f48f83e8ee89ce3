package fr.rdv.booking.rdv.domain;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A session that agents set for a motif collectif, in which usagers take seats (FEATURES 2.5). Seats are counted from the
 * participations under the lock of the row, so that no two usagers ever have the last one.
 */
@Entity
@DiscriminatorValue("collectif")
public class RdvCollectif extends Rdv {
    private @Nullable String title;
    private @Nullable Integer seats;

    protected RdvCollectif() {}

    private RdvCollectif(RdvBooking booking, Description description, Instant now) {
        super(booking, now);
        title = description.title();
        seats = description.seats();
    }

    /**
     * What agents say of it.
     *
     * @param title read by usagers, null when the motif's name says it all
     * @param seats how many usagers, null without a limit
     */
    public record Description(
            @Nullable String title, @Nullable Integer seats) {}

    /**
     * A session that nobody takes part in yet.
     *
     * @param overbooked whether an agent knowingly put it over something else
     */
    public static RdvCollectif open(RdvBooking booking, Description description, boolean overbooked, Instant now) {
        RdvCollectif rdv = new RdvCollectif(booking, description, now);
        rdv.overbooked = overbooked;
        return rdv;
    }

    /** What agents say of it now. */
    public Description description() {
        return new Description(title, seats);
    }

    @Override
    public boolean isCollectif() {
        return true;
    }

    /** How many seats are taken: those of who cancelled are free again (EDGE_CASES H2). */
    public int seatsTaken() {
        return Math.toIntExact(
                participations.stream().filter(Participation::isLive).count());
    }

    /**
     * Says something else of it.
     *
     * @return whether anything changed
     */
    public boolean describe(Description other) {
        if (description().equals(other)) {
            return false;
        }
        title = other.title();
        seats = other.seats();
        version++;
        return true;
    }

    /**
     * Why some usagers may not take part.
     *
     * @param usagerIds who wants to come, of one family
     * @param family all of that family: one set of its members at a time (EDGE_CASES H4)
     */
    public Optional<BookingRefusal> refusalOf(List<UUID> usagerIds, Set<UUID> family) {
        if (status() != RdvStatus.UNKNOWN) {
            return Optional.of(BookingRefusal.COLLECTIF_CLOSED);
        }
        if (liveOf(family).equals(Set.copyOf(usagerIds))) {
            return Optional.of(BookingRefusal.ALREADY_IN);
        }
        int others = seatsTaken() - liveOf(family).size();
        return seats != null && others + usagerIds.size() > seats
                ? Optional.of(BookingRefusal.COMPLET)
                : Optional.empty();
    }

    /**
     * Gives seats to some usagers, in place of those that their family has (EDGE_CASES H4); who cancelled before comes back
     * (H3).
     *
     * @param notified whether the first of them is told, for the family
     * @param ids makes those of new participations
     * @return their participations
     */
    public List<UUID> join(List<UUID> usagerIds, Set<UUID> family, boolean notified, Supplier<UUID> ids) {
        participations.stream()
                .filter(one -> family.contains(one.usagerId()) && !usagerIds.contains(one.usagerId()))
                .forEach(one -> one.cancel(RdvStatus.EXCUSED));
        version++;
        return usagerIds.stream()
                .map(usagerId -> seat(usagerId, notified && usagerId.equals(usagerIds.getFirst()), ids))
                .toList();
    }

    private UUID seat(UUID usagerId, boolean notified, Supplier<UUID> ids) {
        Participation seated = participations.stream()
                .filter(one -> one.usagerId().equals(usagerId))
                .findFirst()
                .orElseGet(() -> new Participation(ids.get(), usagerId, notified));
        seated.comeBack(notified);
        participations.add(seated);
        return seated.id();
    }

    /**
     * Gives the seat of an usager back.
     *
     * @return whether they had one
     */
    public boolean leave(UUID participationId) {
        Optional<Participation> leaving = participation(participationId).filter(Participation::isLive);
        leaving.ifPresent(one -> one.cancel(RdvStatus.EXCUSED));
        version += leaving.isPresent() ? 1 : 0;
        return leaving.isPresent();
    }

    private Set<UUID> liveOf(Set<UUID> family) {
        return participations.stream()
                .filter(one -> one.isLive() && family.contains(one.usagerId()))
                .map(Participation::usagerId)
                .collect(Collectors.toSet());
    }
}

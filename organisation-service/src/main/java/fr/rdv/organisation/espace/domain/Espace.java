package fr.rdv.organisation.espace.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An administration's own part of the platform (FEATURES 1.1). It activates at least one service; a service that is no longer
 * active keeps its place, since motifs and RDVs of the past name it.
 */
@Entity
public class Espace {
    @Id
    @Column(name = "espace_id")
    private UUID id;

    private String name;
    private String departement;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service", joinColumns = @JoinColumn(name = "espace_id"))
    @OrderColumn(name = "position")
    private List<Service> services = new ArrayList<>();

    private long version;

    /**
     * Opens an espace.
     *
     * @param departement number of the département, for example {@code 77} or {@code 2A}
     * @param services at least one
     */
    public Espace(UUID id, String name, String departement, List<Service> services) {
        if (services.isEmpty()) {
            throw new IllegalArgumentException("An espace opens at least one service");
        }
        this.id = id;
        this.name = name;
        this.departement = departement;
        this.services.addAll(services);
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Espace() {}

    /** Gives the espace another name; says whether it changed. */
    public boolean rename(String wanted) {
        if (wanted.equals(name)) {
            return false;
        }
        name = wanted;
        version++;
        return true;
    }

    /**
     * Activates a service: a new one, or again one that was deactivated under the same name.
     *
     * @param newId id of the service when it is new
     * @return the active service
     */
    public Service activate(UUID newId, String serviceName, String shortName) {
        version++;
        for (int i = 0; i < services.size(); i++) {
            Service known = services.get(i);
            if (!known.active() && known.name().equalsIgnoreCase(serviceName)) {
                services.set(i, new Service(known.serviceId(), serviceName, shortName, true));
                return services.get(i);
            }
        }
        services.add(new Service(newId, serviceName, shortName, true));
        return services.getLast();
    }

    /** Names a service anew; says whether it changed. */
    public boolean rename(UUID serviceId, String serviceName, String shortName) {
        return replace(new Service(serviceId, serviceName, shortName, true));
    }

    /** Offers a service no more; the caller made sure that nobody uses it. Says whether it changed. */
    public boolean deactivate(UUID serviceId) {
        Service known = service(serviceId);
        return replace(new Service(serviceId, known.name(), known.shortName(), false));
    }

    private boolean replace(Service changed) {
        int place = services.indexOf(service(changed.serviceId()));
        if (services.get(place).equals(changed)) {
            return false;
        }
        services.set(place, changed);
        version++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String departement() {
        return departement;
    }

    /** The active services. */
    public List<Service> services() {
        return services.stream().filter(Service::active).toList();
    }

    /** A service that the espace has, active or not. */
    public Service service(UUID serviceId) {
        return services.stream()
                .filter(is(serviceId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + serviceId + " in espace " + id));
    }

    /** Whether a service is active here. */
    public boolean offers(UUID serviceId) {
        return services().stream().anyMatch(is(serviceId));
    }

    /** Whether an active service other than this one has that name, whatever its case (FEATURES 1.3). */
    public boolean hasOtherNamed(@Nullable UUID serviceId, String wanted) {
        return others(serviceId).anyMatch(service -> service.name().equalsIgnoreCase(wanted));
    }

    /** Whether an active service other than this one has that short name, whatever its case. */
    public boolean hasOtherShortNamed(@Nullable UUID serviceId, String wanted) {
        return others(serviceId).anyMatch(service -> service.shortName().equalsIgnoreCase(wanted));
    }

    private Stream<Service> others(@Nullable UUID serviceId) {
        return services().stream().filter(service -> !service.serviceId().equals(serviceId));
    }

    public long version() {
        return version;
    }

    private static Predicate<Service> is(UUID serviceId) {
        return service -> service.serviceId().equals(serviceId);
    }
}

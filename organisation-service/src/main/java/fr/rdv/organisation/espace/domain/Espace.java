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
import java.util.Optional;
import java.util.UUID;

/** An administration's own part of the platform (FEATURES 1.1). It opens at least one service. */
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

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String departement() {
        return departement;
    }

    public List<Service> services() {
        return List.copyOf(services);
    }

    /** The service, empty when the espace did not open it. */
    public Optional<Service> service(UUID serviceId) {
        return services.stream()
                .filter(service -> service.serviceId().equals(serviceId))
                .findFirst();
    }

    public long version() {
        return version;
    }
}

package fr.rdv.booking.rdv;

import fr.rdv.defaults.event.Republication;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RepublishRdvs implements Republication {
    private final Rdvs rdvs;
    private final RdvEvents events;

    RepublishRdvs(Rdvs rdvs, RdvEvents events) {
        this.rdvs = rdvs;
        this.events = events;
    }

    @Override
    public List<UUID> ids() {
        return rdvs.ids();
    }

    @Override
    public void append(UUID id) {
        rdvs.lock(id).ifPresent(events::again);
    }
}

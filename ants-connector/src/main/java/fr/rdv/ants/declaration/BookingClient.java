package fr.rdv.ants.declaration;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** booking-service, which keeps the numbers. */
interface BookingClient {

    /** Numbers of a RDV. */
    record PreDemandes(List<PreDemande> numbers) {}

    /**
     * A number.
     *
     * @param managementId public id of the page where the RDV of that number is managed
     */
    record PreDemande(String number, String managementId) {

        @Override
        public String toString() {
            return "PreDemande[]";
        }
    }

    @GetExchange("/internal/rdvs/{id}/pre-demandes")
    PreDemandes preDemandes(@PathVariable UUID id);
}

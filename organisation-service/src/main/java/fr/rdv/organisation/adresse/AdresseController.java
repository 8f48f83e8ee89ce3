package fr.rdv.organisation.adresse;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Autocomplete of addresses, for whoever is signed in. */
@RestController
class AdresseController {
    private final Adresses adresses;

    AdresseController(Adresses adresses) {
        this.adresses = adresses;
    }

    @GetMapping("/api/adresses")
    List<AdresseFound> search(@RequestParam @Size(max = 200, message = "200 caractères au plus") String q) {
        return adresses.like(q);
    }
}

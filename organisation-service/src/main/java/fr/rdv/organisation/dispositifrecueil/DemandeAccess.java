package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import org.springframework.stereotype.Component;

/** Who may decide on demandes: opérateurs. Who configures an organisation may ask and see its own. */
@Component
class DemandeAccess {

    void requireDecider(Caller caller) {
        if (!caller.operateur()) {
            throw Problem.forbidden();
        }
    }
}

package fr.rdv.ants.declaration;

import fr.rdv.ants.coordination.Coordination;
import fr.rdv.ants.coordination.DeclarationAnswer;
import fr.rdv.ants.declaration.Declaration.State;
import fr.rdv.ants.declaration.domain.BackOff;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the coordination API to what is wished of one declaration; no transaction is open while it is called. */
@Component
class DeclareRdv {
    private static final Logger log = LoggerFactory.getLogger(DeclareRdv.class);

    private final Declarations declarations;
    private final Coordination coordination;
    private final DeclarationProperties properties;
    private final BackOff backOff;
    private final Clock clock;

    DeclareRdv(Declarations declarations, Coordination coordination, DeclarationProperties properties, Clock clock) {
        this.declarations = declarations;
        this.coordination = coordination;
        this.properties = properties;
        this.backOff = new BackOff(properties.firstDelay(), properties.longestDelay());
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    boolean next() {
        Optional<Declaration> claimed = declarations.claim(properties.lease());
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(Declaration declaration) {
        State reached;
        try {
            reached = declaration.state() == State.TO_DECLARE ? declare(declaration) : withdraw(declaration);
        } catch (RuntimeException failure) {
            log.warn(
                    "Declaration {} left {} at attempt {}: {}",
                    declaration.id(),
                    declaration.state(),
                    declaration.attempts(),
                    failure.getClass().getSimpleName());
            declarations.postpone(declaration, backOff.after(declaration.attempts()));
            return;
        }
        declarations.settle(declaration, reached);
    }

    private State declare(Declaration declaration) {
        if (!declaration.startsAt().isAfter(clock.instant())) {
            return State.REFUSED;
        }
        DeclarationAnswer answer = coordination.declare(declaration.key(), declaration.managementUrl());
        if (answer == DeclarationAnswer.ALREADY_HELD) {
            coordination.withdraw(declaration.key());
            answer = coordination.declare(declaration.key(), declaration.managementUrl());
        }
        return switch (answer) {
            case ACCEPTED -> State.DECLARED;
            case REFUSED -> State.REFUSED;
            case ALREADY_HELD -> throw new IllegalStateException("Still held after its withdrawal");
        };
    }

    private State withdraw(Declaration declaration) {
        coordination.withdraw(declaration.key());
        return State.WITHDRAWN;
    }
}

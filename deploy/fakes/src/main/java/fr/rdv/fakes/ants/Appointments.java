package fr.rdv.fakes.ants;

import fr.rdv.fakes.FakesProperties;
import fr.rdv.fakes.JsonFile;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the coordination API holds; survives a restart. */
@Component
class Appointments {

    /** The number for which another appointment exists that {@code status} does not show. */
    static final String HIDDEN_NUMBER = "INVISIBLE1";

    /** Answer to a POST. */
    enum Declaration {
        DONE,
        REFUSED,
        EXISTS
    }

    private record State(List<Appointment> appointments, boolean hiddenMet) {}

    private final JsonFile<State> file;
    private final List<Appointment> held = new ArrayList<>();
    private boolean hiddenMet;

    Appointments(FakesProperties properties) {
        this.file = new JsonFile<>(properties.data().resolve("ants.json"), State.class);
        file.read().ifPresent(state -> {
            held.addAll(state.appointments());
            hiddenMet = state.hiddenMet();
        });
    }

    synchronized List<Appointment> all() {
        return List.copyOf(held);
    }

    synchronized List<Appointment> shownFor(String number) {
        return held.stream()
                .filter(appointment ->
                        appointment.visible() && appointment.applicationId().equals(number))
                .toList();
    }

    synchronized Declaration declare(Appointment wanted) {
        String number = wanted.applicationId();
        if (ApplicationStatus.of(number) != ApplicationStatus.VALIDATED || number.startsWith("REFUS")) {
            return Declaration.REFUSED;
        }
        if (number.equals(HIDDEN_NUMBER) && !hiddenMet) {
            hiddenMet = true;
            held.add(wanted.hidden());
            save();
        }
        if (held.stream().anyMatch(other -> clash(other, wanted))) {
            return Declaration.EXISTS;
        }
        held.add(wanted);
        save();
        return Declaration.DONE;
    }

    /** Removes whatever has this key, shown or not, and says how many there were. */
    synchronized int withdraw(Appointment key) {
        int before = held.size();
        held.removeIf(key::hasKeyOf);
        save();
        return before - held.size();
    }

    synchronized void clear() {
        held.clear();
        hiddenMet = false;
        save();
    }

    private static boolean clash(Appointment other, Appointment wanted) {
        return other.managementUrl().equals(wanted.managementUrl()) || !other.visible() && other.hasKeyOf(wanted);
    }

    private void save() {
        file.write(new State(List.copyOf(held), hiddenMet));
    }
}

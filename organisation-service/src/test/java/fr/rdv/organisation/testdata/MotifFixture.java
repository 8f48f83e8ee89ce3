package fr.rdv.organisation.testdata;

import fr.rdv.organisation.motif.domain.BookableBy;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.DelaiDeReservation;
import fr.rdv.organisation.motif.domain.General;
import fr.rdv.organisation.motif.domain.Instructions;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.motif.domain.MotifDescription;
import fr.rdv.organisation.motif.domain.MotifType;
import fr.rdv.organisation.motif.domain.Reservation;
import fr.rdv.organisation.motif.domain.Visibility;
import fr.rdv.organisation.organisation.domain.Contact;
import fr.rdv.organisation.organisation.domain.Organisation;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Motifs of an organisation that handles identity papers, or not. */
public class MotifFixture {
    public static final UUID SERVICE = new UUID(0, 5);

    private MotifType type = MotifType.SUR_PLACE;
    private boolean collectif;
    private Categorie categorie;
    private int durationMin = 30;
    private int personsMax = 1;
    private List<Integer> durationsByPersons = List.of();
    private BookableBy bookableBy = BookableBy.AGENTS;
    private DelaiDeReservation delai = DelaiDeReservation.DEFAULT;

    public static MotifFixture aMotif() {
        return new MotifFixture();
    }

    public MotifFixture by(MotifType wanted) {
        type = wanted;
        return this;
    }

    public MotifFixture collectif() {
        collectif = true;
        return this;
    }

    public MotifFixture of(Categorie wanted) {
        categorie = wanted;
        return this;
    }

    public MotifFixture lasting(int minutes) {
        durationMin = minutes;
        return this;
    }

    public MotifFixture forPersons(int most, Integer... durations) {
        personsMax = most;
        durationsByPersons = List.of(durations);
        return this;
    }

    public MotifFixture within(int minDelayMin, int maxDelayMin) {
        delai = new DelaiDeReservation(minDelayMin, maxDelayMin);
        return this;
    }

    public MotifFixture bookableBy(BookableBy wanted) {
        bookableBy = wanted;
        return this;
    }

    public MotifDescription description() {
        return new MotifDescription(
                new General(
                        SERVICE,
                        " Dépôt de dossier ",
                        type,
                        collectif,
                        durationMin,
                        0,
                        "#0b5563",
                        personsMax,
                        durationsByPersons),
                new Reservation(bookableBy, delai, true, false, categorie),
                new Instructions(Visibility.VISIBLE_NOTIFIE, " ", null, null));
    }

    public Motif in(Organisation organisation) {
        return new Motif(new UUID(0, 4), organisation, description());
    }

    public static Organisation mairie(boolean dispositifRecueil) {
        return new Organisation(
                new UUID(0, 2),
                new UUID(0, 1),
                12,
                new Organisation.Profile(
                        "Mairie de Dammartin-en-Goële",
                        ZoneId.of("Europe/Paris"),
                        "77",
                        dispositifRecueil,
                        new Contact("01 60 54 00 00", "etat-civil@mairie.example", null, "Du lundi au vendredi")));
    }
}

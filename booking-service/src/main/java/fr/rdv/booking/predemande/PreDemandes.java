package fr.rdv.booking.predemande;

import fr.rdv.booking.secret.Secrets;
import fr.rdv.defaults.problem.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of pré-demandes: their form, their state at ANTS, and those of each RDV. */
@Repository
public class PreDemandes {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{10}");
    private static final String PURPOSE = "pre-demande";

    private final AntsChecks ants;
    private final JdbcClient jdbc;
    private final Secrets secrets;

    PreDemandes(AntsChecks ants, JdbcClient jdbc, Secrets secrets) {
        this.ants = ants;
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /**
     * A number of a RDV.
     *
     * @param managementId public id of this number's RDV, shown to other éditeurs
     */
    public record PreDemande(UUID participationId, String number, UUID managementId) {}

    /**
     * Brings numbers to their one form.
     *
     * @throws Problem 422 when one is not ten letters or digits, or comes twice
     */
    public static List<String> normalise(List<@Nullable String> typed) {
        Map<String, String> champs = new LinkedHashMap<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            String given = typed.get(i);
            String number = given == null ? "" : given.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (!NUMBER.matcher(number).matches()) {
                champs.put(champ(i), "Saisissez 10 lettres ou chiffres, comme sur votre récapitulatif de pré-demande");
            } else if (!numbers.add(number)) {
                champs.put(champ(i), "Ce numéro est déjà saisi pour une autre personne");
            }
        }
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
        return List.copyOf(numbers);
    }

    /**
     * Asks ANTS about each number, outside any transaction.
     *
     * @throws Problem 422 with the numbers that cannot be booked, 503 when ANTS does not answer
     */
    @Transactional(propagation = Propagation.NEVER)
    public void check(List<String> numbers, @Nullable UUID lieuId) {
        Map<String, String> champs = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            AntsClient.Status status = ants.check(numbers.get(i), lieuId);
            if (!status.bookable()) {
                champs.put(champ(i), explain(status.status()));
            }
        }
        if (!champs.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "pre-demande-refusee",
                    "Un numéro de pré-demande ne permet pas de prendre rendez-vous",
                    Map.of("champs", champs));
        }
    }

    /** Keeps the numbers of a RDV, encrypted, each with its own management id; the numbers come in the order of those who do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID rdvId, List<UUID> participationIds, List<String> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            jdbc.sql("INSERT INTO rdv_pre_demande (management_id, rdv_id, participation_id, number_encrypted)"
                            + " VALUES (:id, :rdv, :participation, :number)")
                    .param("id", UUID.randomUUID())
                    .param("rdv", rdvId)
                    .param("participation", participationIds.get(Math.min(i, participationIds.size() - 1)))
                    .param("number", secrets.encrypt(PURPOSE, numbers.get(i), rdvId.toString()))
                    .update();
        }
    }

    /** The numbers of a RDV. */
    public List<PreDemande> of(UUID rdvId) {
        return jdbc.sql("SELECT participation_id, number_encrypted, management_id FROM rdv_pre_demande"
                        + " WHERE rdv_id = ? ORDER BY management_id")
                .param(rdvId)
                .query((row, number) -> new PreDemande(
                        row.getObject("participation_id", UUID.class),
                        secrets.decrypt(PURPOSE, row.getBytes("number_encrypted"), rdvId.toString()),
                        row.getObject("management_id", UUID.class)))
                .list();
    }

    private static String champ(int index) {
        return "preDemandes[" + index + "]";
    }

    private static String explain(@Nullable String status) {
        return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
            case "consumed" -> "Cette pré-demande a déjà servi : faites-en une nouvelle sur le site de l’ANTS";
            case "expired" -> "Cette pré-demande a expiré : faites-en une nouvelle sur le site de l’ANTS";
            case "validated" -> "Un rendez-vous est déjà pris avec ce numéro : annulez-le d’abord";
            default -> "Ce numéro n’est pas reconnu par l’ANTS : vérifiez-le sur votre récapitulatif";
        };
    }
}

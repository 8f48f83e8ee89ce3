package fr.rdv.booking.compte;

import fr.rdv.booking.usager.UsagerSession;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of an usager, over all their fiches. */
@Repository
class Comptes {
    private static final String IN_OWN_FICHES = " IN " + OwnRdvs.OWN_FICHES;
    private static final List<String> ERASURE = List.of(
            "UPDATE rdv SET cancellation_reason = NULL WHERE kind = 'individuel' AND id IN (SELECT rdv_id FROM participation WHERE usager_id"
                    + IN_OWN_FICHES + ")",
            "DELETE FROM recap_session WHERE participation_id IN (SELECT id FROM participation WHERE usager_id"
                    + IN_OWN_FICHES + ")",
            "DELETE FROM recap_link WHERE participation_id IN (SELECT id FROM participation WHERE usager_id"
                    + IN_OWN_FICHES + ")",
            "UPDATE usager SET first_name = 'Usager', last_name = 'supprimé', folded_name = '', birth_date = NULL,"
                    + " email = NULL, telephone = NULL, proche_id = NULL, deleted_at = now() WHERE id" + IN_OWN_FICHES,
            "DELETE FROM proche WHERE contact = :owner OR starts_with(contact, :owner || ' ')",
            "DELETE FROM usager_code WHERE contact IN (:email, :telephone)",
            "DELETE FROM usager_session WHERE email = :email OR telephone = :telephone");

    private final JdbcClient jdbc;

    Comptes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which ways messages are wanted. */
    record Preferences(boolean notifyByEmail, boolean notifyBySms) {}

    /** All ways until said otherwise. */
    Preferences preferences(UsagerSession session) {
        return spec(
                        "SELECT COALESCE(bool_and(notify_by_email), true) AS notify_by_email,"
                                + " COALESCE(bool_and(notify_by_sms), true) AS notify_by_sms FROM usager WHERE id"
                                + IN_OWN_FICHES,
                        session)
                .query(Preferences.class)
                .single();
    }

    @Transactional
    void prefer(UsagerSession session, Preferences preferences) {
        spec("UPDATE usager SET notify_by_email = :mail, notify_by_sms = :sms WHERE id" + IN_OWN_FICHES, session)
                .param("mail", preferences.notifyByEmail())
                .param("sms", preferences.notifyBySms())
                .update();
    }

    /** Forgets who they are (FEATURES 2.21): their past RDVs stay, of nobody. */
    @Transactional
    void erase(UsagerSession session) {
        ERASURE.forEach(statement ->
                spec(statement, session).param("owner", session.owner()).update());
    }

    private JdbcClient.StatementSpec spec(String query, UsagerSession session) {
        return OwnRdvs.ownFiches(jdbc.sql(query), session);
    }
}

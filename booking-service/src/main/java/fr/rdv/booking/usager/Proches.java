package fr.rdv.booking.usager;

import fr.rdv.defaults.Ids;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The proches of usagers, by the contact that the usager proved. */
@Repository
public class Proches {
    private final JdbcClient jdbc;

    Proches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All proches of a contact, by name. */
    public List<Proche> of(String contact) {
        return jdbc.sql(
                        "SELECT id, first_name, last_name, birth_date FROM proche WHERE contact = ? ORDER BY folded_name, id")
                .param(contact)
                .query(Proche.class)
                .list();
    }

    /** A proche of this contact; another's does not exist. */
    public Optional<Proche> find(String contact, UUID id) {
        return jdbc.sql("SELECT id, first_name, last_name, birth_date FROM proche WHERE contact = ? AND id = ?")
                .params(contact, id)
                .query(Proche.class)
                .optional();
    }

    /** The proche of these names and birth date, made when there is none. */
    @Transactional
    public Proche register(String contact, String firstName, String lastName, @Nullable LocalDate birthDate) {
        Proche typed = new Proche(Ids.next(), firstName, lastName, birthDate);
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 2))::text")
                .param(contact)
                .query(String.class)
                .single();
        return of(contact).stream()
                .filter(known -> isSame(known, typed))
                .findFirst()
                .orElseGet(() -> add(contact, typed));
    }

    /** Changes a proche and their fiches. */
    @Transactional
    public void change(Proche proche) {
        String names = " SET first_name = :first, last_name = :last, folded_name = :folded, birth_date = :birth";
        for (String update : List.of("proche" + names + " WHERE id", "usager" + names + " WHERE proche_id")) {
            jdbc.sql("UPDATE " + update + " = :id")
                    .param("first", proche.firstName())
                    .param("last", proche.lastName())
                    .param("folded", proche.foldedName())
                    .param("birth", proche.birthDate(), Types.DATE)
                    .param("id", proche.id())
                    .update();
        }
    }

    /** Forgets a proche, their fiches stay for past RDVs; false when a RDV to come is for them. */
    @Transactional
    public boolean remove(UUID id, Instant now) {
        return jdbc.sql("""
                DELETE FROM proche WHERE id = :id AND NOT EXISTS (
                  SELECT 1 FROM usager u JOIN participation p ON p.usager_id = u.id JOIN rdv r ON r.id = p.rdv_id
                   WHERE u.proche_id = :id AND r.starts_at > :now AND r.cancelled_at IS NULL)
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static boolean isSame(Proche known, Proche typed) {
        LocalDate birth = known.birthDate();
        return known.foldedName().equals(typed.foldedName())
                && (birth == null || typed.birthDate() == null || birth.equals(typed.birthDate()));
    }

    private Proche add(String contact, Proche proche) {
        jdbc.sql("INSERT INTO proche (id, contact, first_name, last_name, folded_name, birth_date)"
                        + " VALUES (:id, :contact, :first, :last, :folded, :birth)")
                .param("id", proche.id())
                .param("contact", contact)
                .param("first", proche.firstName())
                .param("last", proche.lastName())
                .param("folded", proche.foldedName())
                .param("birth", proche.birthDate(), Types.DATE)
                .update();
        return proche;
    }
}

package fr.rdv.identity.invitation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationListTests {
    private static final Name ZOE = new Name("Zoé", "Müller");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@m.fr,b@m.fr",
                "a@m.fr; b@m.fr;",
                "a@m.fr\tb@m.fr",
                "a@m.fr\r\n\r\n b@m.fr \n",
                "<a@m.fr>,<b@m.fr>"
            })
    void readsAddressesHoweverTheyAreSeparated(String text) {
        assertThat(addresses(text)).containsExactly("a@m.fr", "b@m.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoé Müller <zoe@m.fr>",
                "\"Zoé Müller\" <zoe@m.fr>",
                "Zoé;Müller;zoe@m.fr",
                "zoe@m.fr\tZoé\tMüller",
                "Zoé Müller, zoe@m.fr",
                "Nom;Prénom;E-mail\nMüller;Zoé;zoe@m.fr",
                "email,prenom,nom\nzoe@m.fr,Zoé,Müller",
                "\"Adresse e-mail\";\"Prénom\";\"Nom\"\n\"zoe@m.fr\";\"Zoé\";\"Müller\""
            })
    void readsTheNameBesideTheAddress(String text) {
        assertThat(InvitationList.parse(text))
                .extracting(Invitee::email, Invitee::name)
                .containsExactly(tuple(Optional.of(new Email("zoe@m.fr")), ZOE));
    }

    @Test
    void takesCapitalsForTheLastName() {
        assertThat(InvitationList.parse("LE GALL Anne Marie <a@m.fr>"))
                .extracting(Invitee::name)
                .containsExactly(new Name("Anne Marie", "LE GALL"));
    }

    @Test
    void keepsCommasInsideQuotes() {
        assertThat(InvitationList.parse("\"Müller, épouse Petit\";Zoé;zoe@m.fr"))
                .extracting(Invitee::name)
                .containsExactly(new Name("Müller, épouse Petit", "Zoé"));
    }

    @Test
    void saysWhereSomethingIsNoAddress() {
        List<Invitee> read = InvitationList.parse("a@m.fr\n\nJean Dupont\nb@m, c@m.fr");

        assertThat(read).extracting(Invitee::line).containsExactly(1, 3, 4, 4);
        assertThat(read).extracting(invitee -> invitee.email().isPresent()).containsExactly(true, false, false, true);
        assertThat(read.get(1).raw()).isEqualTo("Jean Dupont");
    }

    private static List<String> addresses(String text) {
        return InvitationList.parse(text).stream().map(Invitee::address).toList();
    }
}

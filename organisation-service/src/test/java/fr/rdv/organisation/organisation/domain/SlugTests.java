package fr.rdv.organisation.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTests {
    @Test
    void leavesOutAccentsCaseAndPunctuation() {
        assertThat(Slug.of("Mairie de Dammartin-en-Goële !")).isEqualTo("mairie-de-dammartin-en-goele");
        assertThat(Slug.of("Cœur d’Hérault")).isEqualTo("coeur-d-herault");
    }

    @Test
    void isAtMostEightyCharactersAndDoesNotEndWithAHyphen() {
        String cutAtAHyphen = Slug.of("a".repeat(79) + " mairie");

        assertThat(cutAtAHyphen).isEqualTo("a".repeat(79));
        assertThat(Slug.of("é".repeat(200))).hasSize(80);
    }

    @Test
    void foldsTheWholeName() {
        assertThat(Slug.fold("Pièce d'identité")).isEqualTo(Slug.fold("PIECE D’IDENTITE"));
        assertThat(Slug.fold("a".repeat(200))).hasSize(200);
    }
}

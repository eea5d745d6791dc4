package de.dresden.smartparticipation.web.contributions;

import static de.dresden.smartparticipation.participation.contribution.PersonalDatum.EMAIL;
import static de.dresden.smartparticipation.participation.contribution.PersonalDatum.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.contribution.MarkedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void theCommaBehindANumberIsNotPointedOut() {
        List<Piece> pieces = Piece.of(List.of(
                new MarkedWord(0, "Unter", " ", null, false),
                new MarkedWord(1, "0351", " ", PHONE, false),
                new MarkedWord(2, "4567,", " ", PHONE, false),
                new MarkedWord(3, "abends.", "", null, false)));

        assertThat(pieces)
                .containsExactly(
                        new Piece("Unter ", null), new Piece("0351 4567", PHONE), new Piece(", abends.", null));
    }

    @Test
    void bracketsAroundAnAddressAreNotPointedOut() {
        List<Piece> pieces = Piece.of(List.of(new MarkedWord(0, "(anna@example.org).", "\n\n", EMAIL, false)));

        assertThat(pieces)
                .containsExactly(new Piece("(", null), new Piece("anna@example.org", EMAIL), new Piece(").\n\n", null));
    }

    @Test
    void nothingOfTheTextIsLost() {
        List<MarkedWord> words = List.of(
                new MarkedWord(0, "+49", " ", PHONE, false),
                new MarkedWord(1, "171;", " ", PHONE, false),
                new MarkedWord(2, "a@example.org", " ", EMAIL, false),
                new MarkedWord(3, "Ende", "", null, false));

        assertThat(Piece.of(words).stream().map(Piece::text).reduce("", String::concat))
                .isEqualTo("+49 171; a@example.org Ende");
    }

    @Test
    void aTextWithoutWordsHasNoPieces() {
        assertThat(Piece.of(List.of())).isEmpty();
    }
}

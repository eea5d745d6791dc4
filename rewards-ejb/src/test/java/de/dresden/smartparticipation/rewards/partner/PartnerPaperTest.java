package de.dresden.smartparticipation.rewards.partner;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.templates.MailTemplate;
import de.dresden.smartparticipation.platform.templates.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerPaperTest {

    @Test
    void whatIsDecidedHasALetterAndWhatIsNotHasNone() {
        for (PartnerState state : PartnerState.values()) {
            assertThat(PartnerPaper.template(state, true).isPresent())
                    .as(state.name())
                    .isEqualTo(state.decided());
        }
        assertThat(PartnerPaper.template(PartnerState.ACTIVE, true)).contains(PartnerMails.RESUMED);
        assertThat(PartnerPaper.template(PartnerState.ACTIVE, false)).contains(PartnerMails.ACTIVE);
    }

    @Test
    void aLetterNamesTheCitysOfficeWhomToAskAndTheContract(@TempDir Path keys) {
        Partner partner = SomePartner.active(SomePartner.seal(keys));
        Letterhead from = new Letterhead(
                "Landeshauptstadt Dresden\nUmweltamt\nGrunaer Straße 2\n01069 Dresden",
                "Yasemin Demir",
                "klima@dresden.example");

        Paper letter = PartnerPaper.paper(
                partner,
                SomePartner.data("Radwerk GmbH", null),
                new Wording("Ihre Partnerschaft hat begonnen", "Guten Tag"),
                from,
                LocalDate.of(2026, 11, 26));

        assertThat(letter.blocks().get(0))
                .isInstanceOfSatisfying(Paper.Letterhead.class, head -> assertThat(head.sender())
                        .isEqualTo(from.office()));
        assertThat(letter.blocks())
                .filteredOn(Paper.Facts.class::isInstance)
                .singleElement()
                .extracting(facts -> ((Paper.Facts) facts).values())
                .isEqualTo(Map.of(
                        "Unser Zeichen",
                        partner.reference(),
                        "Ansprechperson",
                        "Yasemin Demir",
                        "E-Mail",
                        "klima@dresden.example",
                        "Vertrag",
                        partner.contractReference() + ", Beginn 01.11.2026"));
    }

    /** Whoever prints a letter must not hold a secret link by it. */
    @Test
    void noLetterHoldsASecretLink() {
        Arrays.stream(PartnerState.values())
                .flatMap(state -> PartnerPaper.template(state, true).stream())
                .forEach(key -> assertThat(new PartnerMails()
                                .templates().stream()
                                        .filter(template -> template.key().equals(key))
                                        .map(MailTemplate::placeholders)
                                        .findFirst())
                        .hasValueSatisfying(names -> assertThat(names).doesNotContain("link")));
    }
}

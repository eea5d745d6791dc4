package de.dresden.smartparticipation.rewards.partner;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.templates.MailTemplate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

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

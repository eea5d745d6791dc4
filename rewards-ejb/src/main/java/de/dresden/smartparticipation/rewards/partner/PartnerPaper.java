package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.templates.Wording;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided last about a partner, as a letter for the post: the words of the mail, with the address of the business. Mails with
 * a secret link have none: who prints one would hold it.
 */
@Dependent
class PartnerPaper {

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** @throws Refused where nothing is decided */
    Paper of(Partner partner, PartnerData data) {
        String template = template(partner.state(), partner.stateReason() != null)
                .orElseThrow(() -> new Refused(Reason.of("rewards.partner.no-letter")));
        Wording words = letters.words(template, partner.language(), values(partner));
        LocalDate day = ZonedDateTime.now(clock.withZone(Clocks.BERLIN)).toLocalDate();
        return Paper.called(words.subjectLine(), partner.language())
                .footer(partner.reference())
                .text(data.name() + "\n" + partner.contact().name() + "\n" + data.street() + "\n" + data.postalCode()
                        + " " + data.city())
                .text(Texts.in(partner.language()).text("rewards.partner.letter-day", day))
                .heading(2, words.subjectLine())
                .text(words.body())
                .done();
    }

    /** @param because whether a reason was given: one who is active again was told why */
    static Optional<String> template(PartnerState state, boolean because) {
        return Optional.ofNullable(
                switch (state) {
                    case APPROVED -> PartnerMails.APPROVED;
                    case ACTIVE -> because ? PartnerMails.RESUMED : PartnerMails.ACTIVE;
                    case SUSPENDED -> PartnerMails.SUSPENDED;
                    case ENDED -> PartnerMails.ENDED;
                    case REFUSED -> PartnerMails.REFUSED;
                    default -> null;
                });
    }

    private static Map<String, String> values(Partner partner) {
        String reason = partner.stateReason();
        return Map.of("titel", partner.name(), "nummer", partner.reference(), "grund", reason == null ? "" : reason);
    }
}

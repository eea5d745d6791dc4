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
import java.util.Map;
import java.util.Optional;

/**
 * What was decided last about a partner, as a letter for the post: the words of the mail, with the city's office, whom to ask, the
 * contract and the address of the business. Mails with
 * a secret link have none: who prints one would hold it.
 */
@Dependent
class PartnerPaper {

    private static final String KEY = "rewards.partner.letter-";

    @Inject
    private Letters letters;

    @Inject
    private Letterheads letterheads;

    @Inject
    private Clock clock;

    /**
     * The letter.
     *
     * @param person key of who writes it: the one to be asked
     * @throws Refused where nothing is decided
     */
    Paper of(Partner partner, PartnerData data, long person) {
        String template = template(partner.state(), partner.stateReason() != null)
                .orElseThrow(() -> new Refused(Reason.of("rewards.partner.no-letter")));
        return paper(
                partner,
                data,
                letters.words(template, partner.language(), values(partner)),
                letterheads.of(partner.department(), person, partner.language()),
                LocalDate.now(clock.withZone(Clocks.BERLIN)));
    }

    static Paper paper(Partner partner, PartnerData data, Wording words, Letterhead from, LocalDate day) {
        Texts texts = Texts.in(partner.language());
        Map<String, String> facts = from.facts(partner.reference(), texts);
        if (partner.contractReference() != null) {
            facts.put(
                    texts.text(KEY + "contract"),
                    texts.text(KEY + "contract-value", partner.contractReference(), partner.contractFrom()));
        }
        return Paper.called(words.subjectLine(), partner.language())
                .footer(partner.reference())
                .letterhead(
                        from.office(),
                        data.name() + "\n" + partner.contact().name() + "\n" + data.street() + "\n" + data.postalCode()
                                + " " + data.city())
                .facts(facts)
                .text(texts.text(KEY + "day", day))
                .heading(1, words.subjectLine())
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

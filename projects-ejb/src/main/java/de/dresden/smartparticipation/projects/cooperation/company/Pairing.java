package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How two companies that found each other come together and part again. */
@Dependent
class Pairing {

    /** More often than this a day nobody is written to as somebody's partner. */
    private static final int MOST = 3;

    @Inject
    private PairTable pairs;

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyLinks links;

    @Inject
    private CompanyLetters letters;

    @Inject
    private CompanyDesk desk;

    @Inject
    private RateLimits limits;

    /**
     * Names, changes or takes back the partner, as far as that one has not joined.
     *
     * @return mails that tell the one named
     * @throws Refused where a company names itself
     */
    List<LetterOrder> name(Company company, Teamwork teamwork) {
        if (teamwork.paired() && teamwork.partnerEmail().equalsIgnoreCase(company.email())) {
            throw new Refused(because("partner-itself"));
        }
        Optional<PairView> before = pairs.of(company.id());
        if (before.isPresent()) {
            PairView pair = before.get();
            if (!pair.first() || pair.joined() || same(pair, teamwork)) {
                return List.of();
            }
            links.closeInvitation(company.subject());
            pairs.end(pair.id(), desk.now());
        }
        if (!teamwork.paired()) {
            return List.of();
        }
        pairs.name(company.id(), teamwork.partnerName(), teamwork.partnerEmail(), company.language(), desk.now());
        return invite(company);
    }

    /** Writes to the partner named, once, and not before the company's own address is confirmed. */
    List<LetterOrder> invite(Company company) {
        if (!company.state().known()) {
            return List.of();
        }
        return pairs.of(company.id())
                .filter(pair -> pair.first() && pair.invitedAt() == null)
                .map(pair -> {
                    String email = pair.partnerEmail();
                    if (!limits.take("company-invitation", email.toLowerCase(Locale.ROOT), MOST, Duration.ofDays(1))) {
                        throw new Refused(because("partner-too-often", MOST));
                    }
                    pairs.invited(pair.id(), desk.now());
                    return List.of(letters.invitation(company, email, company.language()));
                })
                .orElse(List.of());
    }

    /** The second one's address is confirmed: the pair stands from now on; the first one is told. */
    void join(Company second) {
        if (pairs.joined(second.id(), desk.now())) {
            Company first =
                    register.find(pairs.of(second.id()).orElseThrow().partner().id());
            desk.tell(second, second.noted("paired", Map.of("partner", first.reference()), Capacity.NOBODY), null);
            desk.tell(
                    first,
                    first.noted("paired", Map.of("partner", second.reference()), Capacity.NOBODY),
                    null,
                    List.of(letters.to(first, CompanyMails.PAIRED, second.name())));
        }
    }

    /** The company's pair ends; the other one, where it has joined, is told. Nothing where there is none. */
    void end(Company company) {
        pairs.of(company.id()).ifPresent(pair -> {
            Company first = pair.first()
                    ? company
                    : register.find(pairs.first(pair.id()).orElse(company.id()));
            links.closeInvitation(first.subject());
            pairs.end(pair.id(), desk.now());
            if (pair.joined()) {
                Company other = register.find(pair.partner().id());
                desk.tell(
                        other,
                        other.noted("unpaired", Map.of("partner", company.reference()), Capacity.NOBODY),
                        null,
                        other.state().over()
                                ? List.of()
                                : List.of(letters.to(other, CompanyMails.ALONE, company.name())));
            }
        });
    }

    private static boolean same(PairView pair, Teamwork teamwork) {
        return teamwork.paired()
                && teamwork.partnerEmail().equalsIgnoreCase(pair.partnerEmail())
                && teamwork.partnerName().equals(pair.partnerName());
    }
}

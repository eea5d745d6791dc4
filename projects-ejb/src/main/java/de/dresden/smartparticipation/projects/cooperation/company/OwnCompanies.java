package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** What a company's own people do with it under its secret link. Each throws {@link NotFound} where the key opens nothing. */
@Boundary
@Stateless
public class OwnCompanies {

    @Inject
    private Event<BeforeLeaving> leaving;

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyDesk desk;

    @Inject
    private Holders holders;

    @Inject
    private ConsentTable consents;

    @Inject
    private Pairing pairing;

    @Inject
    private PairTable pairs;

    @Inject
    private CompanyClearing clearing;

    @Inject
    private SentForms sent;

    @Inject
    private Happenings happenings;

    /**
     * Answers the question; what was corrected goes back with it.
     *
     * @param reply 1 to 2,000 characters
     * @throws Refused where no question is open
     */
    @PermitAll
    public void answer(String key, long version, String reply, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("answer", own.id(), version, reply), () -> {
            Company company = holders.toChange(own, version);
            return desk.tell(company, company.answer(reply, desk.now()), CompanyMails.ANSWERED);
        });
    }

    /**
     * Agrees to a use, or not any more; that is told the city by the history.
     *
     * @throws Refused where it stands so already, or the company is over
     */
    @PermitAll
    public void consent(String key, long version, ConsentPurpose purpose, boolean agreed, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("consent", own.id(), version, purpose, agreed), () -> {
            Company company = holders.toChange(own, version);
            boolean changed = !company.state().over()
                    && (agreed
                            ? consents.give(company.id(), purpose, company.language(), desk.now())
                            : consents.withdraw(company.id(), purpose, desk.now()));
            if (!changed) {
                throw new Refused(because("consent-stands"));
            }
            Map<String, ?> facts = Map.of("purpose", purpose.name(), "wording", purpose.wording());
            return desk.tell(company, company.noted(agreed ? "agreed" : "disagreed", facts, Capacity.NOBODY), null);
        });
    }

    /** The company does not belong to its own partner any more; the other one is told. @throws Refused where it has none, or both have applied */
    @PermitAll
    public void leavePair(String key, long version, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("leave", own.id(), version), () -> {
            Company company = holders.toChange(own, version);
            if (pairs.of(company.id()).isEmpty()) {
                throw new Refused(because("no-pair"));
            }
            leaving.fire(new BeforeLeaving(company.id()));
            pairing.end(company);
            return desk.tell(company, company.noted("unpaired", Map.of(), Capacity.NOBODY), null);
        });
    }

    /**
     * Takes it back; an own partner is told, and so are those of a pair and a tandem, which end with that.
     *
     * @param reason why, or null
     * @throws Refused where nothing is left to be taken back, or its tandem has applied and that is not over
     */
    @PermitAll
    public void withdraw(String key, long version, String reason, String nonce) {
        Subject own = holders.of(key);
        sent.once(nonce, ContentKey.of("withdraw", own.id(), version, reason), () -> {
            Company company = holders.toChange(own, version);
            leaving.fire(new BeforeLeaving(company.id()));
            CompanyChanged change = company.withdraw(reason, desk.now());
            pairing.end(company);
            return desk.tell(company, change, CompanyMails.WITHDRAWN);
        });
    }

    /** Deletes with all its parts what the city does not know of. @throws Refused for what it knows of */
    @PermitAll
    public void discard(String key, long version) {
        Subject own = holders.of(key);
        Company company = register.find(own.id()).seenAs(version);
        happenings.record(company.discarded());
        clearing.clear(own);
    }
}

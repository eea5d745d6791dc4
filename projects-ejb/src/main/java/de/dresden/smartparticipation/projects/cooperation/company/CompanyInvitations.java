package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody does who was named as partner, by the link in the mail: it came to that address, so whoever has it may join with the
 * company that is registered there. Each throws {@link NotFound} where the key opens nothing any more.
 */
@Boundary
@Stateless
public class CompanyInvitations {

    private static final String REGISTERED = """
            select id from projects.company where lower(contact_email) = lower(?) and state in ('SUBMITTED', 'QUERIED', 'RELEASED')
            order by id desc limit 1""";

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyLinks links;

    @Inject
    private CompanyLetters letters;

    @Inject
    private CompanyDesk desk;

    @Inject
    private PairTable pairs;

    @Inject
    private Pairing pairing;

    @Inject
    private SentForms sent;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /** Who named it, and whether it is registered already. */
    @PermitAll
    public Invitation open(String key) {
        Company first = inviter(key);
        PairView pair = pair(first);
        return new Invitation(
                first.name(),
                pair.partnerName(),
                pair.partnerEmail(),
                registered(pair).map(Company::name).orElse(null));
    }

    /**
     * Joins with the company that is registered at the address which was written to.
     *
     * @throws Refused where none is, or where it has a partner
     */
    @PermitAll
    public void join(String key, String nonce) {
        Subject by = holder(key);
        sent.once(nonce, ContentKey.of("join", by.id()), () -> {
            PairView pair = pair(register.find(by.id()));
            Company second = registered(pair).orElseThrow(() -> new Refused(because("pair-none")));
            register.touch(second);
            register.flush();
            if (!pairs.take(pair.id(), second.id())) {
                throw new Refused(because("pair-taken"));
            }
            pairing.join(second);
            return second.reference();
        });
    }

    /** Says that this is no partner: who named it is told, and is free again. */
    @PermitAll
    public void decline(String key, String nonce) {
        Subject by = holder(key);
        sent.once(nonce, ContentKey.of("decline", by.id()), () -> {
            Company first = register.touch(register.find(by.id()));
            PairView pair = pair(first);
            links.closeInvitation(first.subject());
            pairs.end(pair.id(), desk.now());
            return desk.tell(
                    first,
                    first.noted("pair-declined", Map.of(), Capacity.NOBODY),
                    null,
                    List.of(letters.to(first, CompanyMails.ALONE, pair.partnerName())));
        });
    }

    private Company inviter(String key) {
        return register.find(holder(key).id());
    }

    private Subject holder(String key) {
        Subject by = links.invited(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(by.reference()));
        return by;
    }

    private PairView pair(Company first) {
        return pairs.of(first.id()).filter(one -> one.first() && !one.joined()).orElseThrow(() -> new NotFound("–"));
    }

    private Optional<Company> registered(PairView pair) {
        return sql.first(REGISTERED, row -> row.number("id"), pair.partnerEmail())
                .map(register::find);
    }
}

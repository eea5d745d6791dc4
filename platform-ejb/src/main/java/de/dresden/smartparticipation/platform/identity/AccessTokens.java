package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The own personal access tokens for the REST API. For everybody with an account, each for the own ones only. */
@Boundary
@Stateless
public class AccessTokens {

    @Inject
    private AccountRegister accounts;

    @Inject
    private AccessTokenRegister tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The valid tokens of who asks, the latest first. */
    @PermitAll
    public List<OwnToken> mine() {
        return tokens.valid(actor.account());
    }

    /**
     * Makes a token with the rights of its owner.
     *
     * @param name what the owner calls it, 1 to 80 characters
     * @param lastDay last day on which it holds, at most a year ahead
     * @return the token, which is shown this once and never again
     */
    @PermitAll
    public String create(String name, LocalDate lastDay) {
        Account owner = accounts.find(actor.account());
        String secret = TokenSecret.next();
        AccessToken token = tokens.add(AccessToken.create(owner.id(), name, lastDay, secret, clock.instant()));
        happenings.record(token.created(owner.subject()));
        return secret;
    }

    /** @throws NotFound where it is not a token of who asks */
    @PermitAll
    public void revoke(long id) {
        Account owner = accounts.find(actor.account());
        happenings.record(tokens.find(id, owner.id()).revoke(owner.subject(), clock.instant()));
    }
}

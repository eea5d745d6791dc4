package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;

/**
 * How a login went: either a session or a reason. Not a fault, since the failed attempt must stay counted.
 *
 * @param session number of the session, or null
 * @param language language of the account, or null
 * @param mustChangePassword whether the password has to be changed first
 * @param refusal why not, or null
 */
public record LoginAnswer(Long session, String language, boolean mustChangePassword, Reason refusal) {

    static LoginAnswer welcome(long session, String language, boolean mustChangePassword) {
        return new LoginAnswer(session, language, mustChangePassword, null);
    }

    static LoginAnswer refused(Reason reason) {
        return new LoginAnswer(null, null, false, reason);
    }

    public boolean successful() {
        return session != null;
    }
}

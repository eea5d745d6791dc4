package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All about an account, for an administrator.
 *
 * @param id number
 * @param login name at login
 * @param kind employee or external
 * @param data what can be changed
 * @param state where it stands
 * @param createdAt when it was created
 * @param passwordChangedAt when the password was set last
 * @param tokens number of valid access tokens
 * @param version to be sent back with a change
 * @param history what happened to it, the latest first
 */
public record AccountDetails(
        long id,
        String login,
        AccountKind kind,
        AccountData data,
        AccountState state,
        Instant createdAt,
        Instant passwordChangedAt,
        int tokens,
        long version,
        List<HistoryEvent> history)
        implements Serializable {

    public AccountDetails {
        history = List.copyOf(history);
    }

    AccountDetails with(List<HistoryEvent> events) {
        return new AccountDetails(id, login, kind, data, state, createdAt, passwordChangedAt, tokens, version, events);
    }
}

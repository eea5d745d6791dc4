package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.Map;

/**
 * A personal access token was created or revoked; it stands in the history of its account.
 *
 * @param subject the account
 * @param action {@code access-token.created} or {@code access-token.revoked}
 * @param before values before
 * @param after values after, never the token itself
 */
public record AccessTokenChanged(Subject subject, String action, Map<String, ?> before, Map<String, ?> after)
        implements Happening {}

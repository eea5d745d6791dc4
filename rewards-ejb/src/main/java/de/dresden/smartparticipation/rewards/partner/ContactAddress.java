package de.dresden.smartparticipation.rewards.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a partner is written to. One clerk changes it, so that alone must not lead the warning of a changed account away: the earlier
 * address is warned too until the new one is confirmed and its cooling-off period is over.
 */
@Embeddable
class ContactAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_confirmed_at")
    private Instant confirmedAt;

    @Column(name = "contact_changed_at")
    private Instant changedAt;

    @Column(name = "contact_earlier")
    private String earlier;

    protected ContactAddress() {}

    private ContactAddress(String email, Instant changedAt, String earlier) {
        this.email = email;
        this.changedAt = changedAt;
        this.earlier = earlier;
    }

    static ContactAddress first(String email) {
        return new ContactAddress(email, null, null);
    }

    /**
     * Another address, unconfirmed; the same one stays as it is.
     *
     * @param cooling how long the one that could be relied on is warned beside it
     */
    ContactAddress changed(String to, Instant now, Duration cooling) {
        if (email.equalsIgnoreCase(to)) {
            return this;
        }
        return new ContactAddress(to, now, earlierWarned(now, cooling).orElse(email));
    }

    /** Its own confirmation mail was answered. @return the confirmed one, or this where that was another address or is known */
    ContactAddress confirmed(String answered, Instant now) {
        if (confirmedAt != null || !email.equalsIgnoreCase(answered)) {
            return this;
        }
        ContactAddress confirmed = new ContactAddress(email, changedAt, earlier);
        confirmed.confirmedAt = now;
        return confirmed;
    }

    /** Who hears of a changed account or payout: the address, and the earlier one while that is the one to rely on. */
    List<String> warned(Instant now, Duration cooling) {
        Set<String> all = new LinkedHashSet<>(List.of(email));
        earlierWarned(now, cooling)
                .filter(other -> !other.equalsIgnoreCase(email))
                .ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<String> earlierWarned(Instant now, Duration cooling) {
        boolean settled = confirmedAt != null && changedAt != null && !now.isBefore(changedAt.plus(cooling));
        return settled ? Optional.empty() : Optional.ofNullable(earlier);
    }

    String email() {
        return email;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}

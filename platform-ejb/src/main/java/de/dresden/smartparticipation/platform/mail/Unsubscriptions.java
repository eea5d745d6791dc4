package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.SubjectNames;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** For whoever has received a mail: no more of them. */
@Stateless
@Boundary
public class Unsubscriptions {

    @Inject
    private Unsubscribing links;

    @Inject
    private MailStops stops;

    @Inject
    private SubjectNames names;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What the link is about; nothing where it is none of ours. Changes nothing. */
    @PermitAll
    public Optional<Unsubscription> look(String key) {
        return links.open(key);
    }

    /** What the mails of the link tell of, by its title; nothing where it is no link of ours. */
    @PermitAll
    public Optional<String> matter(String key, Locale language) {
        return links.open(key).map(one -> names.name(one.about(), language));
    }

    /** Whether this was said already. */
    @PermitAll
    public boolean isStopped(String key) {
        return links.open(key)
                .filter(one -> stops.isStopped(one.email(), one.about()))
                .isPresent();
    }

    /**
     * No more mails about this case. Once more does nothing.
     *
     * @throws NotFound where it is no link of ours
     */
    @PermitAll
    public void unsubscribe(String key) {
        Unsubscription wish = links.open(key).orElseThrow(() -> new NotFound("–"));
        if (stops.stop(wish.email(), wish.about(), clock.instant())) {
            happenings.record(new Unsubscribed(wish.about(), wish.email()));
        }
    }
}

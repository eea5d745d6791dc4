package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.idea.IdeaDraft;
import de.dresden.smartparticipation.projects.idea.IdeaKey;
import de.dresden.smartparticipation.projects.idea.ModerationFilter;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** How the methods of the ideas are called; an idea belongs to the department of its call. */
@Dependent
class IdeaArguments implements RightsArguments.Room {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NONE = "ID-1999-9999";
    private static final String NONCE = "a nonce of a form";
    private static final String ADDRESS = "192.0.2.9";
    private static final IdeaDraft DRAFT = new IdeaDraft("Beete", "Beete", null, null, null, null, Locale.GERMAN);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PublicIdeas.of", on -> with("FA-1999-99"));
        table.put("PublicIdeas.details", on -> with(NONE, null));
        table.put("PublicIdeas.send", on -> with("FA-1999-99", DRAFT, NONCE, false, ADDRESS));
        table.put("PublicIdeas.support", on -> with(NONE, "a browser", ADDRESS));
        table.put("PublicIdeas.unsupport", on -> with(NONE, "a browser"));
        table.put("PublicIdeas.comment", on -> with(NONE, null, "Well", NONCE, ADDRESS));
        table.put("IdeaModeration.list", on -> with(new ModerationFilter(null, Set.of()), PageQuery.first()));
        table.put("IdeaModeration.publish", on -> with(waiting(on)));
        table.put("IdeaModeration.reject", on -> with(waiting(on), "Because"));
    }

    private IdeaKey waiting(RightsObjects on) {
        if (on.missing()) {
            return new IdeaKey(NONE, null, 1);
        }
        String call = new CallsOfRights(sql, on, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN))
                .published()
                .reference();
        String reference = "ID-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.idea (id, reference, call_id, state, title, content, language, sent_at, version)
                select nextval('projects.idea_id') + 900000, ?, c.id, 'WAITING', 'Beete', 'Beete', 'de', ?, 1
                from projects.call c where c.reference = ?""", reference, THEN, call);
        return new IdeaKey(reference, null, 1);
    }
}

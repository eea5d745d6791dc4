package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.persondata.PersonFileFormat;
import de.dresden.smartparticipation.platform.persondata.RequestKind;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How persons ask for their data, and how their requests are worked on. */
@Dependent
class PersonDataArguments implements RightsArguments.Room {

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String OPEN = """
            insert into platform.person_request (id, kind, email, address_hash, language, asked_at, identified_at, state, version)
            values (nextval('platform.person_request_id') + 900000, 'INFORMATION', 'nobody@example.org', '-', 'de', ?, ?,
                'OPEN', 1) returning id""";

    /** As another person has proposed it, with what is found for an address with which nothing is kept. */
    private static final String PROPOSED = """
            update platform.person_request set state = 'PROPOSED', approval_state = 'PROPOSED', proposed_at = ?,
                proposed_by = (select id from platform.account where login = ?),
                content_hash = sha256('\\x000000046b696e640000000b494e464f524d4154494f4e'::bytea)
            where id = ?""";

    @Inject
    private SecretLinks links;

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PersonRequests.list", on -> with());
        table.put("PersonRequests.details", on -> with(open(on)));
        table.put(
                "PersonRequests.enter",
                on -> with(RequestKind.ERASURE, "erika@example.org", Locale.GERMAN, "Identity card"));
        table.put("PersonRequests.propose", on -> with(open(on)));
        table.put("PersonRequests.refuse", on -> with(open(on), "Not the own data"));
        table.put("PersonRequests.giveBack", on -> with(proposed(on), "Look again"));
        table.put("PersonRequests.approve", on -> with(proposed(on)));
        table.put(
                "OwnData.ask",
                on -> with(
                        UUID.randomUUID().toString(),
                        RequestKind.INFORMATION,
                        "erika@example.org",
                        Locale.GERMAN,
                        "192.0.2.9"));
        table.put("OwnData.opens", on -> with(key(on)));
        table.put(
                "OwnData.file", on -> with(key(on), PersonFileFormat.JSON, Locale.GERMAN, new ByteArrayOutputStream()));
    }

    private long open(RightsObjects on) {
        return on.missing()
                ? RightsObjects.NONE
                : sql.first(OPEN, row -> row.number("id"), THEN, THEN).orElseThrow();
    }

    private long proposed(RightsObjects on) {
        long id = open(on);
        sql.update(PROPOSED, THEN, RightsWorld.login("colleague", 'b'), id);
        return id;
    }

    private String key(RightsObjects on) {
        return on.missing()
                ? "unknown"
                : links.issue(new Subject("person-request", open(on), "DS-1"), "platform.person-data", null);
    }
}

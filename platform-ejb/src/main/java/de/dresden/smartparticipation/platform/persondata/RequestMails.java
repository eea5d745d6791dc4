package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** What the person who asked is told by mail. */
@Dependent
class RequestMails {

    static final String CONFIRM = "platform.person-request";
    static final String FILE = "platform.person-data";
    private static final Duration FETCHED_WITHIN = Duration.ofDays(14);

    @Inject
    private Confirmations confirmations;

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress address;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void askToConfirm(PersonRequest request) {
        confirmations.ask(request.email(), request.subject(), CONFIRM, request.language());
    }

    /** The link to the file; good for fourteen days. */
    void file(PersonRequest request) {
        String token = links.issue(request.subject(), FILE, clock.instant().plus(FETCHED_WITHIN));
        write(request, RequestTemplates.FILE, Map.of("link", address.of("/public/myData.xhtml?key=" + token)));
    }

    void erased(PersonRequest request) {
        write(request, RequestTemplates.ERASED, Map.of());
    }

    void refused(PersonRequest request, String reason) {
        write(request, RequestTemplates.REFUSED, Map.of("grund", reason));
    }

    private void write(PersonRequest request, String template, Map<String, String> values) {
        Map<String, String> all = new java.util.HashMap<>(values);
        all.put("nummer", request.reference());
        outbox.post(letters.letter(template, request.language(), request.email(), all, request.subject()));
    }
}

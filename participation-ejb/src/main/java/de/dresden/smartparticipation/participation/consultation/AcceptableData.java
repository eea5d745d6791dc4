package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** What texts may be entered at all; the same limits stand in the database. */
final class AcceptableData {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_DESCRIPTION = 50_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BODY = 10_000;

    private AcceptableData() {}

    static List<Reason> of(CoreData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.title().length() < SHORTEST_TITLE || data.title().length() > LONGEST_TITLE) {
            reasons.add(Reason.of("participation.consultation.title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.summary().length() > LONGEST_SUMMARY) {
            reasons.add(Reason.of("participation.consultation.summary-length", LONGEST_SUMMARY));
        }
        if (data.description().length() > LONGEST_DESCRIPTION) {
            reasons.add(Reason.of("participation.consultation.description-length", LONGEST_DESCRIPTION));
        }
        if (data.contactEmail() != null && !EmailAddress.isOne(data.contactEmail())) {
            reasons.add(Reason.of("participation.consultation.contact-email", data.contactEmail()));
        }
        return reasons;
    }

    static List<Reason> of(TopicData data) {
        return data.name().german().length() < 2 || data.name().longest() > LONGEST_NAME
                ? List.of(Reason.of("participation.consultation.topic-name-length", 2, LONGEST_NAME))
                : List.of();
    }

    static List<Reason> of(StandardReplyData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.title().length() < 2 || data.title().length() > LONGEST_NAME) {
            reasons.add(Reason.of("participation.consultation.reply-title-length", 2, LONGEST_NAME));
        }
        if (data.body().length() < 2 || data.body().length() > LONGEST_BODY) {
            reasons.add(Reason.of("participation.consultation.reply-body-length", 2, LONGEST_BODY));
        }
        List<String> unknown = ReplyPlaceholders.unknown(data.body());
        if (!unknown.isEmpty()) {
            reasons.add(Reason.of("participation.consultation.reply-placeholder", String.join(", ", unknown)));
        }
        return reasons;
    }

    static void require(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }
}

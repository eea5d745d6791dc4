package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.participation.consultation.ReplyPlaceholders;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;

/** What an answer still lacks before a second person is asked. */
final class ReadyToPropose {

    private ReadyToPropose() {}

    /** @return every reason against it, empty where it is ready */
    static List<Reason> missing(ResponseDraft draft) {
        List<Reason> missing = new ArrayList<>();
        if (draft.assessment() == null) {
            missing.add(because("assessment-missing"));
        } else if (draft.assessment().reasoned() && draft.reason() == null) {
            missing.add(because("reason-missing"));
        }
        if (draft.text().isBlank()) {
            missing.add(because("text-missing"));
        }
        missing.addAll(tooLong(draft));
        ReplyPlaceholders.unknown(draft.text()).forEach(name -> missing.add(because("placeholder-unknown", name)));
        return missing;
    }

    /** @return what is too long to be kept at all */
    static List<Reason> tooLong(ResponseDraft draft) {
        List<Reason> reasons = new ArrayList<>();
        if (draft.text().length() > ResponseDraft.LONGEST_TEXT) {
            reasons.add(because("text-too-long", ResponseDraft.LONGEST_TEXT));
        }
        if (draft.reason() != null && draft.reason().length() > ResponseDraft.LONGEST_REASON) {
            reasons.add(because("reason-too-long", ResponseDraft.LONGEST_REASON));
        }
        return reasons;
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("participation.response." + what, arguments);
    }
}

package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.following.FollowerTable.News;
import de.dresden.smartparticipation.participation.following.FollowerTable.Told;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.mail.Outbox;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.Letters;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tells the followers of one consultation what is new, if anything is. */
@Dependent
class FollowerRound {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    private FollowerTable followers;

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private PublicAddress addresses;

    @Inject
    private Clock clock;

    void tell(long consultation) {
        ConsultationHead head = consultations.of(consultation);
        String phase = head.phase() == null ? null : head.phase().name();
        for (Told told : followers.hold(consultation, phase)) {
            Instant now = clock.instant();
            Instant digestAt = told.digestAt();
            if (!Objects.equals(phase, told.phase()) && phase != null) {
                String page =
                        phase.equals("RESULTS") ? "/public/results.xhtml?ref=" : "/public/consultation.xhtml?ref=";
                write(head, FollowerMails.PHASE, page, language -> Map.of("phase", word(phase, language)));
            }
            if (!now.isBefore(told.digestAt().plus(WEEK))) {
                News news = followers.since(consultation, told.digestAt());
                if (news.any()) {
                    write(
                            head,
                            FollowerMails.DIGEST,
                            "/public/contributions.xhtml?ref=",
                            language -> Map.of(
                                    "beitraege", String.valueOf(news.contributions()),
                                    "antworten", String.valueOf(news.answers())));
                }
                digestAt = now;
            }
            followers.told(consultation, phase, digestAt);
        }
    }

    private void write(
            ConsultationHead head, String template, String page, Function<Locale, Map<String, String>> matter) {
        Subject subject = new Subject("consultation", head.id(), head.reference());
        for (FollowerTable.Follower follower : followers.of(head.id())) {
            Map<String, String> values = new HashMap<>(matter.apply(follower.language()));
            values.put("verfahren", head.name().in(follower.language()));
            values.put("link", addresses.of(page + head.reference()));
            outbox.post(letters.letter(template, follower.language(), follower.email(), values, subject));
        }
    }

    private static String word(String phase, Locale language) {
        return Texts.in(language).text("participation.phase-kind." + phase.toLowerCase(Locale.ROOT));
    }
}

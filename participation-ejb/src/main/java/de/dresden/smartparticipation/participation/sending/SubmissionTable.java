package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What belongs to a contribution that was sent online beside its content. */
@Dependent
class SubmissionTable {

    /**
     * @param language in which its sender is written to
     * @param email address, confirmed or not; null where none was left, or no mails are wanted any more
     * @param confirmedAt when its reader confirmed it, or null
     * @param nameShown whether the name may be published
     * @param unsubscribedAt when mails were ended, or null
     */
    record Submission(Locale language, String email, Instant confirmedAt, boolean nameShown, Instant unsubscribedAt) {}

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void add(long contribution, ContributionDraft draft) {
        Instant now = clock.instant();
        sql.update(
                "insert into participation.submission (contribution_id, language, notice_version, email, name_shown, consented_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                contribution,
                draft.language().getLanguage().equals("en") ? "en" : "de",
                draft.notice(),
                draft.email(),
                draft.nameShown(),
                draft.nameShown() ? now : null);
    }

    Optional<Submission> of(long contribution) {
        return sql.first(
                "select * from participation.submission where contribution_id = ?",
                row -> new Submission(
                        Locale.forLanguageTag(row.text("language")),
                        row.text("email"),
                        row.instant("email_confirmed_at"),
                        row.flag("name_shown"),
                        row.instant("unsubscribed_at")),
                contribution);
    }

    /** Whether this was news: the address is the one that was left, and was not confirmed before. */
    boolean confirm(long contribution, String email) {
        return sql.update(
                        "update participation.submission set email_confirmed_at = ?"
                                + " where contribution_id = ? and email = ? and email_confirmed_at is null",
                        clock.instant(),
                        contribution,
                        email)
                == 1;
    }

    /** Whether there was an address. */
    boolean unsubscribe(long contribution) {
        return sql.update(
                        "update participation.submission set email = null, unsubscribed_at = ?"
                                + " where contribution_id = ? and email is not null",
                        clock.instant(),
                        contribution)
                == 1;
    }
}

package de.dresden.smartparticipation.participation.following;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Who follows which consultation. */
@Dependent
class FollowerTable {

    record Follower(String email, Locale language) {}

    /** What followers were told last. */
    record Told(String phase, Instant digestAt) {}

    /** What happened since they were told. */
    record News(long contributions, long answers) {

        boolean any() {
            return contributions > 0 || answers > 0;
        }
    }

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** @return whether it is new: a second time somebody is not asked again while the first question waits */
    boolean ask(long consultation, String email, Locale language, int notice) {
        return sql.update(
                        "insert into participation.follower (id, consultation_id, email, language, notice_version, asked_at)"
                                + " values (nextval('participation.follower_id'), ?, ?, ?, ?, ?)"
                                + " on conflict (consultation_id, lower(email)) do update set asked_at = excluded.asked_at,"
                                + " language = excluded.language where participation.follower.confirmed_at is null",
                        consultation,
                        email,
                        language.getLanguage().equals("en") ? "en" : "de",
                        notice,
                        clock.instant())
                == 1;
    }

    void confirm(long consultation, String email) {
        sql.update(
                "update participation.follower set confirmed_at = coalesce(confirmed_at, ?)"
                        + " where consultation_id = ? and lower(email) = lower(?)",
                clock.instant(),
                consultation,
                email);
    }

    void forget(long consultation, String email) {
        sql.update(
                "delete from participation.follower where consultation_id = ? and lower(email) = lower(?)",
                consultation,
                email);
    }

    /** Addresses that nobody confirmed are not kept. */
    void forgetUnconfirmed(Instant before) {
        sql.update("delete from participation.follower where confirmed_at is null and asked_at < ?", before);
    }

    List<Follower> of(long consultation) {
        return sql.list(
                "select email, language from participation.follower"
                        + " where consultation_id = ? and confirmed_at is not null order by id",
                row -> new Follower(row.text("email"), Locale.forLanguageTag(row.text("language"))),
                consultation);
    }

    /** Consultations that somebody follows. */
    List<Long> followed() {
        return sql.list(
                "select distinct f.consultation_id from participation.follower f"
                        + " join participation.consultation c on c.id = f.consultation_id"
                        + " where f.confirmed_at is not null and c.state not in ('DRAFT', 'ARCHIVED') order by 1",
                row -> row.number("consultation_id"));
    }

    /** What they were told last, kept for this transaction: of several nodes one goes on, the others skip it. */
    List<Told> hold(long consultation, String phase) {
        sql.update(
                "insert into participation.followed (consultation_id, phase, digest_at) values (?, ?, ?) on conflict do nothing",
                consultation,
                phase,
                clock.instant());
        return sql.list(
                "select phase, digest_at from participation.followed where consultation_id = ? for update skip locked",
                row -> new Told(row.text("phase"), row.instant("digest_at")),
                consultation);
    }

    void told(long consultation, String phase, Instant digestAt) {
        sql.update(
                "update participation.followed set phase = ?, digest_at = ? where consultation_id = ?",
                phase,
                digestAt,
                consultation);
    }

    News since(long consultation, Instant then) {
        return sql.first(
                        """
                        select count(*) filter (where c.received_at >= ?) as contributions,
                               count(*) filter (where r.published_at >= ?) as answers
                        from participation.contribution c left join participation.response r on r.id = c.response_id
                        where c.consultation_id = ?
                          and c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')""",
                        row -> new News(row.number("contributions"), row.number("answers")),
                        then,
                        then,
                        consultation)
                .orElseThrow();
    }
}

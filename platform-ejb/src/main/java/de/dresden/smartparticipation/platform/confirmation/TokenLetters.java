package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Codes for letters: each admits one person to one thing. Who got which letter is known to nobody here. Who asks for a holder
 * limits how often somebody may guess.
 */
@Dependent
public class TokenLetters {

    private static final String ISSUE = """
            insert into platform.token_letter (id, subject_type, subject_id, number, code_hash, issued_at)
            values (nextval('platform.token_letter_id'), ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private Clock clock;

    TokenLetters() {}

    TokenLetters(Sql sql, ParticipantKeys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Makes codes for so many more letters; earlier ones stay good.
     *
     * @return the codes in the order of the letters' numbers; they are told this once and never again
     */
    public List<String> issue(Subject subject, int number) {
        int first = sql.first(
                        "select coalesce(max(number), 0) as n from platform.token_letter where subject_type = ? and subject_id = ?",
                        row -> (int) row.number("n"),
                        subject.type(),
                        subject.id())
                .orElse(0);
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < number) {
            codes.add(SpeakableCode.next());
        }
        Instant now = clock.instant();
        List<Object[]> rows = new ArrayList<>(number);
        for (String code : codes) {
            rows.add(new Object[] {
                subject.type(),
                subject.id(),
                first + rows.size() + 1,
                key(subject, code).hash(),
                now
            });
        }
        sql.updateAll(ISSUE, rows);
        return List.copyOf(codes);
    }

    /** Whose code this is; nothing where there is none such for this subject. */
    public Optional<TokenHolder> holder(Subject subject, String code) {
        ParticipantKey key = key(subject, code);
        return sql.first(
                "select number from platform.token_letter where subject_type = ? and subject_id = ? and code_hash = ?",
                row -> new TokenHolder((int) row.number("number"), key),
                subject.type(),
                subject.id(),
                key.hash());
    }

    /** How many letters there are. */
    public int issued(Subject subject) {
        return sql.first(
                        "select count(*) as n from platform.token_letter where subject_type = ? and subject_id = ?",
                        row -> (int) row.number("n"),
                        subject.type(),
                        subject.id())
                .orElse(0);
    }

    private ParticipantKey key(Subject subject, String code) {
        return keys.ofToken(subject.type() + " " + subject.id(), SpeakableCode.letters(code));
    }
}

package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lists of those who may vote. */
@Dependent
class EntitledRegister {

    private static final String BY_AREA = """
            select area, people from projects.vote_entitled_count where vote_id = ?
            union all select area, count(*) from projects.vote_entitled where vote_id = ? group by area""";

    /**
     * Somebody on a list.
     *
     * @param hash by which the person is counted once
     * @param area key of the Stadtteil; empty: not known
     */
    record Entitled(String hash, String area) {}

    private final Sql sql;
    private final Keys keys;

    @Inject
    EntitledRegister(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    EntitledKeys keys(long vote) {
        return new EntitledKeys(keys, vote);
    }

    /** @param rows hash of the number, hash of the address or null, number of the letter or null, key of the Stadtteil */
    void add(long vote, List<Object[]> rows) {
        sql.updateAll(
                "insert into projects.vote_entitled (vote_id, hash, email_hash, letter, area) values (" + vote
                        + ", ?, ?, ?, ?)",
                rows);
    }

    /** All hashes, of numbers and addresses. */
    Set<String> hashes(long vote) {
        Set<String> hashes = new HashSet<>();
        sql.each(
                "select hash, email_hash from projects.vote_entitled where vote_id = ?",
                row -> {
                    hashes.add(row.text("hash"));
                    if (row.text("email_hash") != null) {
                        hashes.add(row.text("email_hash"));
                    }
                },
                vote);
        return hashes;
    }

    Optional<Entitled> ofLetter(long vote, int letter) {
        return one("letter = ?", vote, letter);
    }

    Optional<Entitled> ofEmail(long vote, String email) {
        return one("email_hash = ?", vote, keys(vote).email(email));
    }

    Optional<Entitled> ofNumber(long vote, String number) {
        return one("hash = ?", vote, keys(vote).number(number));
    }

    private Optional<Entitled> one(String condition, long vote, Object key) {
        return sql.first(
                "select hash, area from projects.vote_entitled where vote_id = ? and " + condition,
                row -> new Entitled(row.text("hash"), row.text("area")),
                vote,
                key);
    }

    /** How many people of each Stadtteil are on the list, also when it has gone. */
    Map<String, Long> byArea(long vote) {
        Map<String, Long> people = new TreeMap<>();
        sql.each(BY_AREA, row -> people.put(row.text("area"), row.number("people")), vote, vote);
        return people;
    }

    /** What the list holds. */
    VoteList state(VoteFrame vote) {
        return sql.first(
                        """
                select count(*) as people, count(email_hash) as emails, count(letter) as letters,
                    (select coalesce(sum(c.people), 0)::bigint from projects.vote_entitled_count c where c.vote_id = ?) as gone,
                    exists (select 1 from projects.vote_taken t where t.vote_id = ?) as used
                from projects.vote_entitled where vote_id = ?""",
                        row -> new VoteList(
                                row.number("people") + row.number("gone"),
                                row.number("letters"),
                                row.number("emails"),
                                row.flag("used"),
                                row.number("gone") > 0),
                        vote.id(),
                        vote.id(),
                        vote.id())
                .orElseThrow();
    }

    /** Takes a list back on which nobody has voted. @return how many people were on it */
    int discard(long vote) {
        return sql.update("delete from projects.vote_entitled where vote_id = ?", vote);
    }

    /** Deletes a list for good; how many people of each Stadtteil were on it stays. @return how many people; 0 where it has gone already */
    int delete(long vote, Instant now) {
        int marked = sql.update(
                "update projects.vote set list_deleted_at = ? where id = ? and listed and list_deleted_at is null",
                now,
                vote);
        if (marked == 0) {
            return 0;
        }
        sql.update("""
                insert into projects.vote_entitled_count (vote_id, area, people)
                select vote_id, area, count(*) from projects.vote_entitled where vote_id = ? group by vote_id, area""", vote);
        return sql.update("delete from projects.vote_entitled where vote_id = ?", vote);
    }
}

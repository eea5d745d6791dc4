package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The codes that partners hand in: sealed, each for one member at most, shown only once it is redeemed. */
@Dependent
public class OfferCodes {

    /** Codes of one file. */
    static final int MOST = 20_000;

    private static final String KEY = "offer-code";

    private static final String ADD = """
            insert into rewards.offer_code (offer_id, sealed, fingerprint, added_at) values (?, ?, ?, ?) on conflict do nothing""";

    private static final String RESERVE = """
            update rewards.offer_code set take_id = ? where id = (select id from rewards.offer_code
                where offer_id = ? and take_id is null order by id limit 1 for update skip locked)""";

    private static final String WAIT = """
            insert into rewards.offer_code_file (offer_id, sealed, sent_by, sent_at) values (?, ?, ?, ?) returning id""";

    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    @Inject
    public OfferCodes(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What would be added of a file. Where nothing is wrong with it the codes wait, sealed in one piece, until they are taken over; those
     * of an earlier file that nobody took are forgotten.
     *
     * @param by account that has sent it
     */
    CodeFile read(long offer, CodeReading file, long by) {
        Set<String> known = new HashSet<>(sql.list(
                "select fingerprint from rewards.offer_code where offer_id = ?",
                row -> row.text("fingerprint"),
                offer));
        List<String> fresh = file.codes().stream()
                .filter(code -> !known.contains(fingerprint(offer, code)))
                .toList();
        sql.update("delete from rewards.offer_code_file where offer_id = ?", offer);
        Long id = fresh.isEmpty() || !file.problems().isEmpty()
                ? null
                : sql.first(WAIT, row -> row.number("id"), offer, sealed(offer, fresh), by, clock.instant())
                        .orElseThrow();
        return new CodeFile(
                id, file.heading(), fresh.size(), file.codes().size() - fresh.size(), file.doubled(), file.problems());
    }

    private String sealed(long offer, List<String> codes) {
        return keys.seal(KEY, context(offer), String.join("\n", codes));
    }

    /**
     * Adds the codes that wait.
     *
     * @return how many were added, at least one
     * @throws NotFound where nothing waits under that key for the offer
     * @throws Refused where they were added meanwhile
     */
    int takeOver(long offer, long file) {
        String sealed = sql.first(
                        "delete from rewards.offer_code_file where id = ? and offer_id = ? returning sealed",
                        row -> row.text("sealed"),
                        file,
                        offer)
                .orElseThrow(() -> new NotFound(file));
        int added = add(offer, List.of(keys.open(KEY, context(offer), sealed).split("\n")));
        if (added == 0) {
            throw new Refused(Reason.of("rewards.offer.codes-none-new"));
        }
        return added;
    }

    /** How many codes of the offer nobody has yet. */
    long free(Offer offer) {
        return sql.first(
                        "select count(*) as n from rewards.offer_code where offer_id = ? and take_id is null",
                        row -> row.number("n"),
                        offer.id())
                .orElse(0L);
    }

    /** Adds codes; those that are there already are passed over. @return how many were added */
    int add(long offer, Collection<String> codes) {
        Set<String> wanted = new LinkedHashSet<>(codes);
        long before = count(offer);
        List<Object[]> rows = wanted.stream()
                .map(code -> new Object[] {
                    offer, keys.seal(KEY, context(offer), code), fingerprint(offer, code), clock.instant()
                })
                .toList();
        sql.updateAll(ADD, rows);
        return (int) (count(offer) - before);
    }

    /** Keeps a free code for one that was taken. @return whether there was one */
    boolean reserve(long offer, long take) {
        return sql.update(RESERVE, take, offer) == 1;
    }

    /** A code that nobody has seen is free again. */
    void free(long take) {
        sql.update("update rewards.offer_code set take_id = null where take_id = ? and shown_at is null", take);
    }

    String show(long take) {
        sql.update(
                "update rewards.offer_code set shown_at = ? where take_id = ? and shown_at is null",
                clock.instant(),
                take);
        return sql.first(
                        "select offer_id, sealed from rewards.offer_code where take_id = ?",
                        row -> keys.open(KEY, context(row.number("offer_id")), row.text("sealed")),
                        take)
                .orElseThrow(() -> new NotFound(take));
    }

    private String fingerprint(long offer, String code) {
        return keys.fingerprint(KEY, offer + " " + code);
    }

    private long count(long offer) {
        return sql.first(
                        "select count(*) as n from rewards.offer_code where offer_id = ?",
                        row -> row.number("n"),
                        offer)
                .orElse(0L);
    }

    private static String context(long offer) {
        return "offer " + offer;
    }
}

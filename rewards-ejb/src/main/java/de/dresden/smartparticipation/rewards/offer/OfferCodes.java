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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The codes that partners hand in: sealed, each for one member at most, shown only once it is redeemed. */
@Dependent
public class OfferCodes {

    /** Codes of one file. */
    static final int MOST = 20_000;

    private static final String KEY = "offer-code";
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7e]{4,100}");

    private static final String ADD = """
            insert into rewards.offer_code (offer_id, sealed, fingerprint, added_at) values (?, ?, ?, ?) on conflict do nothing""";

    private static final String RESERVE = """
            update rewards.offer_code set take_id = ? where id = (select id from rewards.offer_code
                where offer_id = ? and take_id is null order by id limit 1 for update skip locked)""";

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
     * Adds codes; those that are there already are passed over.
     *
     * @return how many were added
     * @throws Refused where one is no code (4 to 100 visible characters without blanks), or there are too many
     */
    int add(long offer, Collection<String> typed) {
        Set<String> wanted = new LinkedHashSet<>();
        typed.stream().map(String::strip).filter(code -> !code.isEmpty()).forEach(wanted::add);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw new Refused(Reason.of("rewards.offer.codes-number", MOST));
        }
        wanted.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> {
                    throw new Refused(Reason.of(
                            "rewards.offer.code-wrong", code.length() > 30 ? code.substring(0, 30) + "…" : code));
                });
        long before = count(offer);
        List<Object[]> rows = wanted.stream()
                .map(code -> new Object[] {
                    offer,
                    keys.seal(KEY, context(offer), code),
                    keys.fingerprint(KEY, offer + " " + code),
                    clock.instant()
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

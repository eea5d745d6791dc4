package de.dresden.smartparticipation.product.bank;

import de.dresden.smartparticipation.product.bank.Deed.Fate;
import de.dresden.smartparticipation.product.bank.Deed.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at every account when all is quiet; knows the tables and none of the product's own proofs. */
final class Reckoning {

    static final long MILLIGRAMS_PER_TALER = 100_000;

    /** Each statement lists what does not agree; where all is well it has no row. */
    private static final Map<String, String> BOOKS = new TreeMap<>(Map.ofEntries(
            Map.entry("sum over all accounts is zero", """
                    select total from (
                        select (select coalesce(sum(available + reserved), 0) from rewards.wallet)
                            + (select coalesce(sum(case when t.to_kind <> 'WALLET' then t.taler else 0 end
                                    - case when t.from_kind <> 'WALLET' then t.taler else 0 end), 0)
                                from rewards.transfer t join rewards.transfer_end e on e.transfer_id = t.id
                                where e.resolution = 'POSTED') as total) s
                    where total <> 0"""),
            Map.entry("no wallet below zero, pending included", """
                    select account_id from rewards.wallet where least(available, reserved, incoming) < 0"""),
            Map.entry("wallets are what the journal says", """
                    select w.account_id, w.available, w.reserved, w.incoming, j.* from rewards.wallet w
                    cross join lateral (
                        select coalesce(sum(t.taler) filter (where t.to_account = w.account_id and e.resolution = 'POSTED'), 0)
                                - coalesce(sum(t.taler) filter (where t.from_account = w.account_id
                                    and (e.resolution is null or e.resolution = 'POSTED')), 0) as available,
                            coalesce(sum(t.taler) filter (where t.from_account = w.account_id and e.resolution is null), 0) as reserved,
                            coalesce(sum(t.taler) filter (where t.to_account = w.account_id and e.resolution is null), 0) as incoming
                        from rewards.transfer t left join rewards.transfer_end e on e.transfer_id = t.id
                        where w.account_id in (t.from_account, t.to_account)) j
                    where (w.available, w.reserved, w.incoming) is distinct from (j.available, j.reserved, j.incoming)"""),
            Map.entry("lots come to the balance of every wallet", """
                    select w.account_id, w.available, sum(l.remaining) from rewards.wallet w
                    left join rewards.lot l on l.wallet_id = w.account_id
                    group by 1, 2 having w.available <> coalesce(sum(l.remaining), 0)"""),
            Map.entry("each lot is what was granted less what was used", """
                    select l.id from rewards.lot l join rewards.transfer g on g.id = l.transfer_id
                    left join rewards.lot_use u on u.lot_id = l.id
                    left join rewards.transfer_end e on e.transfer_id = u.transfer_id
                    group by l.id, g.taler
                    having l.remaining <> g.taler - coalesce(sum(case when u.kind = 'REFUND' then -u.taler else u.taler end)
                        filter (where e.resolution is null or e.resolution = 'POSTED'), 0)"""),
            Map.entry("what a redemption takes it takes from lots", """
                    select t.id from rewards.transfer t left join rewards.lot_use u on u.transfer_id = t.id
                    where t.kind = 'REDEEM' group by t.id, t.taler having t.taler <> coalesce(sum(u.taler), 0)"""),
            Map.entry("each transfer ends once at most, and waits until then", """
                    select t.id from rewards.transfer t
                    where (select count(*) from rewards.transfer_end e where e.transfer_id = t.id)
                        + (select count(*) from rewards.transfer_pending p where p.transfer_id = t.id) <> 1"""),
            Map.entry("a posted grant has one lot, any other none", """
                    select t.id from rewards.transfer t left join rewards.transfer_end e on e.transfer_id = t.id
                    where t.kind = 'GRANT' and (coalesce(e.resolution, '') = 'POSTED')::int
                        <> (select count(*) from rewards.lot l where l.transfer_id = t.id)"""),
            Map.entry("slices within their cap, and together what was granted and not taken back", """
                    select b.id from rewards.budget b
                    where exists (select from rewards.budget_slice s where s.budget_id = b.id and s.taken not between 0 and s.capacity)
                        or (select coalesce(sum(s.taken), 0) from rewards.budget_slice s where s.budget_id = b.id)
                            <> (select coalesce(sum(t.taler), 0) from rewards.transfer t
                                left join rewards.transfer_end e on e.transfer_id = t.id
                                where t.budget_id = b.id and coalesce(e.resolution, '') <> 'VOIDED')
                            - (select coalesce(sum(r.taler), 0) from rewards.transfer r join rewards.transfer g on g.id = r.refers_to
                                where r.kind = 'RECLAIM' and g.budget_id = b.id)"""),
            Map.entry("redemptions agree with their transfer and with what was taken", """
                    select r.reference from rewards.redemption r
                    left join rewards.transfer t on t.name = r.transfer_name and t.taler = r.taler
                    left join rewards.transfer_end e on e.transfer_id = t.id
                    left join rewards.offer_take k on k.id = r.take_id and k.member_id = r.member_id and k.offer_id = r.offer_id
                    where t.id is null or k.id is null
                        or coalesce(e.resolution, '') <> case r.state when 'RESERVED' then '' when 'REDEEMED' then 'POSTED'
                            when 'CANCELLED' then 'VOIDED' else 'EXPIRED' end
                        or (k.given_back_at is null) <> (r.state in ('RESERVED', 'REDEEMED'))"""),
            Map.entry("nothing was set aside or taken without a redemption", """
                    select name from rewards.transfer where kind = 'REDEEM' and name not in (select transfer_name from rewards.redemption)
                    union all
                    select id::text from rewards.offer_take where id not in (select take_id from rewards.redemption)"""),
            Map.entry("stock within its limit, and what the redemptions took", """
                    select s.offer_id, s.taken from rewards.offer_stock s
                    join rewards.offer o on o.id = s.offer_id
                    left join rewards.offer_version v on v.offer_id = o.id and v.number = o.in_force_number
                    where s.taken > v.stock_total or s.taken <> (select count(*) from rewards.redemption r
                        where r.offer_id = s.offer_id and r.state in ('RESERVED', 'REDEEMED'))"""),
            Map.entry("what trips saved is in Taler and what is left over, to the milligram", """
                    select m.id, s.credited, g.taler, e.carry_mg from rewards.member m
                    left join rewards.earning e on e.member_id = m.id
                    cross join lateral (select coalesce(sum(credited_mg), 0) as credited from rewards.trip t
                        where t.member_id = m.id and t.state = 'ACCEPTED') s
                    cross join lateral (select coalesce(sum(t.taler), 0) as taler from rewards.ledger_account a
                        join rewards.transfer t on t.to_account = a.id and t.kind = 'GRANT' and t.reason like 'trip%'
                        where a.member_id = m.id) g
                    where m.id in (:savers) and s.credited <> g.taler * :price + coalesce(e.carry_mg, 0)"""),
            Map.entry("what counted on a day is what its trips brought", """
                    select c.member_id, c.day from rewards.trip_credit c
                    where c.credited_mg <> (select coalesce(sum(t.credited_mg), 0) from rewards.trip t where t.member_id = c.member_id
                        and cast(t.starts_at at time zone 'Europe/Berlin' as date) = c.day)"""),
            Map.entry("each step of a redemption is in the log once", """
                    select r.reference, r.state, string_agg(e.action, ' ') from rewards.redemption r
                    left join platform.audit_entry e on e.subject_type = 'redemption' and e.subject_id = r.id
                    where r.member_id in (:savers) group by 1, 2
                    having count(*) filter (where e.action = 'redemption.reserved') <> 1
                        or count(*) filter (where e.action = 'redemption.' || lower(r.state)) <> 1
                        or count(*) <> case r.state when 'RESERVED' then 1 else 2 end""")));

    private final Bank bank;
    private final List<String> wrong = new ArrayList<>();

    Reckoning(Bank bank) {
        this.bank = bank;
    }

    /** What does not agree; nothing where all is well. */
    List<String> wrong() throws SQLException {
        wrong.addAll(bank.diary().wrong());
        for (Map.Entry<String, String> rule : BOOKS.entrySet()) {
            List<String> rows = rows(rule.getValue());
            if (!rows.isEmpty()) {
                wrong.add("not: " + rule.getKey() + ": " + rows.size() + ", as " + rows.get(0));
            }
        }
        trips();
        reservations();
        redemptions();
        cancellations();
        return wrong;
    }

    private void trips() throws SQLException {
        Map<String, String> there = new HashMap<>();
        rows("select member_id || ' ' || client_id, state || ' ' || credited_mg from rewards.trip where member_id in (:savers)")
                .forEach(row -> twice(there, row));
        bank.diary().of(Kind.TRIP).forEach(deed -> {
            String stored = there.remove(deed.member() + " " + deed.name());
            judge(deed, stored);
            if (deed.fate() == Fate.ACKNOWLEDGED
                    && !(deed.told().path("state").asText() + " "
                                    + deed.told().path("creditedMilligrams").asLong())
                            .equals(stored)) {
                wrong.add("told otherwise than stored: " + deed + ": " + stored);
            }
        });
        there.keySet().forEach(one -> wrong.add("a trip that nobody reported: " + one));
    }

    private void reservations() throws SQLException {
        Map<String, String> there = new HashMap<>();
        rows("select member_id || ' ' || client_id, reference from rewards.redemption where member_id in (:savers)")
                .forEach(row -> twice(there, row));
        bank.diary().of(Kind.RESERVATION).forEach(deed -> {
            String stored = there.remove(deed.member() + " " + deed.name());
            judge(deed, stored);
            if (deed.fate() == Fate.ACKNOWLEDGED
                    && !deed.told()
                            .path("redemption")
                            .path("reference")
                            .asText()
                            .equals(stored)) {
                wrong.add("told otherwise than stored: " + deed + ": " + stored);
            }
        });
        there.keySet().forEach(one -> wrong.add("a redemption that nobody asked for: " + one));
    }

    private void redemptions() throws SQLException {
        Map<String, String> there = new HashMap<>();
        rows("select attempt, reference from rewards.redemption where attempt is not null and member_id in (:savers)")
                .forEach(row -> twice(there, row));
        bank.diary().of(Kind.REDEMPTION).forEach(deed -> {
            String stored = there.remove(deed.name());
            judge(deed, stored);
            if (deed.fate() == Fate.ACKNOWLEDGED
                    && !deed.told().path("receipt").path("reference").asText().equals(stored)) {
                wrong.add("told otherwise than stored: " + deed + ": " + stored);
            }
        });
        there.keySet().forEach(one -> wrong.add("redeemed by nobody's attempt: " + one));
    }

    private void cancellations() throws SQLException {
        Set<String> there = new HashSet<>(rows("select reference from rewards.redemption where state = 'CANCELLED'"));
        bank.diary()
                .of(Kind.CANCELLATION)
                .filter(deed -> deed.fate() == Fate.ACKNOWLEDGED)
                .filter(deed -> !there.contains(deed.name()))
                .forEach(deed -> wrong.add("lost: " + deed));
    }

    private void judge(Deed deed, String stored) {
        if (deed.fate() == Fate.ACKNOWLEDGED && stored == null) {
            wrong.add("lost: " + deed);
        }
        if (deed.fate() == Fate.REFUSED && stored != null) {
            wrong.add("refused and done all the same: " + deed);
        }
    }

    /** Notes a row of two columns by the first. */
    private void twice(Map<String, String> there, String row) {
        String[] columns = row.split("\\|", 2);
        if (there.put(columns[0], columns[1]) != null) {
            wrong.add("done twice: " + row);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection database = bank.host().product().database();
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(filled(sql))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", columns));
            }
            return rows;
        }
    }

    private String filled(String sql) {
        return sql.replace(
                        ":savers",
                        bank.savers().stream()
                                .map(saver -> String.valueOf(saver.key()))
                                .collect(Collectors.joining(", ")))
                .replace(":price", String.valueOf(MILLIGRAMS_PER_TALER));
    }
}

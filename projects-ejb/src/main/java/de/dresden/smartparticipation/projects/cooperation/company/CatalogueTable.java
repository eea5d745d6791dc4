package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the lists; changes lock the whole list, so that the order stays one. */
@Dependent
class CatalogueTable {

    private static final String USED_SECTOR = "(select count(*) from projects.company c where c.sector = e.code)";
    private static final String USED_TOPIC = """
            (select count(*) from (select company_id from projects.company_need n where n.topic = e.code
                union select company_id from projects.company_offer o where o.topic = e.code) u)""";

    private final Sql sql;

    @Inject
    CatalogueTable(Sql sql) {
        this.sql = sql;
    }

    /** In their order. */
    List<CatalogueLine> list(CatalogueKind kind) {
        boolean sector = kind == CatalogueKind.SECTOR;
        return sql.list(
                "select e.code, e.title_de, e.title_en, e.active, " + (sector ? "e.kkw, " + USED_SECTOR : USED_TOPIC)
                        + " as used from " + kind.table() + " e order by e.position, e.id",
                row -> new CatalogueLine(
                        row.text("code"),
                        new Wording(row.text("title_de"), row.text("title_en")),
                        sector ? row.flag("kkw") : null,
                        row.flag("active"),
                        (int) row.number("used")));
    }

    /** Until the end of the transaction nobody else changes the list. */
    void lock(CatalogueKind kind) {
        sql.list("select id from " + kind.table() + " order by id for update", row -> row.number("id"));
    }

    /** At the end. @return its key; none where the code is taken */
    Optional<Long> add(CatalogueKind kind, String code, Wording title, boolean kkw) {
        boolean sector = kind == CatalogueKind.SECTOR;
        String table = kind.table();
        return sql.first(
                "insert into " + table + " (id, code, title_de, title_en, position" + (sector ? ", kkw" : "")
                        + ") select nextval('" + table + "_id'), ?, ?, ?, coalesce(max(position), 0) + 1"
                        + (sector ? ", ?::boolean" : "") + " from " + table
                        + (sector ? "" : " where ?::boolean is not null") + " on conflict do nothing returning id",
                row -> row.number("id"),
                code,
                title.german(),
                title.english(),
                kkw);
    }

    /** @throws NotFound where there is none */
    long id(CatalogueKind kind, String code) {
        return sql.first("select id from " + kind.table() + " where code = ?", row -> row.number("id"), code)
                .orElseThrow(() -> new NotFound(code));
    }

    void rename(CatalogueKind kind, String code, Wording title) {
        sql.update(
                "update " + kind.table() + " set title_de = ?, title_en = ? where code = ?",
                title.german(),
                title.english(),
                code);
    }

    void offer(CatalogueKind kind, String code, boolean active) {
        sql.update("update " + kind.table() + " set active = ? where code = ?", active, code);
    }

    /** Numbers the entries anew in this order. */
    void order(CatalogueKind kind, List<String> codes) {
        List<Object[]> places = new ArrayList<>();
        for (int at = 0; at < codes.size(); at++) {
            places.add(new Object[] {at + 1, codes.get(at)});
        }
        sql.updateAll("update " + kind.table() + " set position = ? where code = ?", places);
    }
}

package de.dresden.smartparticipation.platform.publictext;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of the texts; rows are only added. */
@Dependent
class PublicTextTable {

    private static final String SELECT = """
            select t.*, p.name as person,
                t.number = max(t.number) over (partition by t.name) as current
            from platform.public_text t left join platform.v_person p on p.id = t.published_by
            where t.name = ? order by t.number desc""";

    private static final String PUBLISH = """
            insert into platform.public_text (id, name, number, german, english, remark, published_at, published_by)
            select nextval('platform.public_text_id'), ?, ?, ?, ?, ?, ?, ?
            where ? = (select coalesce(max(number), 0) + 1 from platform.public_text where name = ?)
            on conflict do nothing returning id""";

    @Inject
    private Sql sql;

    PublicTextTable() {}

    PublicTextTable(Sql sql) {
        this.sql = sql;
    }

    /** All versions, the latest first. */
    List<PublicText> versions(PublicTextName name) {
        return sql.list(SELECT, PublicTextTable::text, name);
    }

    /** @return key of the new version; nothing where there is one with this number already, or a gap before it */
    Optional<Long> publish(
            PublicTextName name, int number, String german, String english, String remark, Instant now, long by) {
        return sql.first(
                PUBLISH, row -> row.number("id"), name, number, german, english, remark, now, by, number, name);
    }

    private static PublicText text(Row row) throws SQLException {
        return new PublicText(
                PublicTextName.valueOf(row.text("name")),
                (int) row.number("number"),
                row.text("german"),
                row.text("english"),
                row.text("remark"),
                row.instant("published_at"),
                row.text("person"),
                row.flag("current"));
    }
}

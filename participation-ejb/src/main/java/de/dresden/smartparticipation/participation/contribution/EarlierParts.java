package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps what stood beside an earlier wording; it goes with the wording. */
@Dependent
class EarlierParts {

    private final Sql sql;

    @Inject
    EarlierParts(Sql sql) {
        this.sql = sql;
    }

    /** @param wording key of the earlier wording, which is written already */
    void keep(long wording, List<EarlierPart> parts) {
        sql.updateAll(
                "insert into participation.earlier_part (wording_id, kind, field_id, value) values (?, ?, ?, ?)",
                parts.stream()
                        .map(part -> new Object[] {wording, part.kind(), part.field(), part.value()})
                        .toList());
    }
}

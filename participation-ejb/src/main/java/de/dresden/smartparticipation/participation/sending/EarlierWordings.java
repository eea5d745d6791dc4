package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.participation.contribution.EarlierPartKind;
import de.dresden.smartparticipation.participation.idea.IdeaAnswer;
import de.dresden.smartparticipation.participation.idea.IdeaAnswers;
import de.dresden.smartparticipation.participation.sending.Voices.Earlier;
import de.dresden.smartparticipation.participation.sending.Voices.Was;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a contribution said before its sender corrected it. Two statements a call. */
@Dependent
class EarlierWordings {

    private static final String WORDINGS =
            "select id, title, text, until from participation.earlier_wording where contribution_id = ? order by id desc";

    private static final String PARTS = """
            select p.wording_id, p.kind as part, p.value, a.name as area, f.*
            from participation.earlier_part p join participation.earlier_wording w on w.id = p.wording_id
            left join participation.idea_field f on f.id = p.field_id
            left join platform.area a on p.kind = 'AREA' and a.key = p.value
            where w.contribution_id = ?
            order by array_position(array['TOPIC', 'AREA', 'PLACE', 'POINT', 'ANSWER', 'FILES'], p.kind), f.position, f.id""";

    private final Sql sql;

    @Inject
    EarlierWordings(Sql sql) {
        this.sql = sql;
    }

    /** The last one first. */
    List<Earlier> of(long contribution, Locale language) {
        Map<Long, List<Was>> parts = new HashMap<>();
        sql.each(
                PARTS,
                row -> parts.computeIfAbsent(row.number("wording_id"), key -> new ArrayList<>())
                        .add(part(row, language)),
                contribution);
        return sql.list(
                WORDINGS,
                row -> new Earlier(
                        row.text("title"),
                        row.text("text"),
                        row.instant("until"),
                        parts.getOrDefault(row.number("id"), List.of())),
                contribution);
    }

    private static Was part(Row row, Locale language) throws SQLException {
        EarlierPartKind kind = EarlierPartKind.valueOf(row.text("part"));
        if (kind == EarlierPartKind.ANSWER) {
            IdeaAnswer answer = IdeaAnswers.answer(row, language);
            return new Was(kind, answer.label(), answer.internal(), answer.shown());
        }
        String value = row.text("area") == null ? row.text("value") : row.text("area");
        return new Was(kind, null, false, value);
    }
}

package de.dresden.smartparticipation.participation.comment;

import static java.util.stream.Collectors.groupingBy;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what can be read of comments, answers below what they answer, oldest first. One statement a call. */
@Dependent
public class CommentThreads {

    private static final String SHOWN = """
            select m.id, m.section_id, m.answers, m.state, m.name, m.text, m.sent_at from participation.comment m
            where %s and (m.state = 'SHOWN' or m.state = 'REFUSED' and exists (
                select from participation.comment a where a.answers = m.id and a.state = 'SHOWN'))
            order by m.sent_at, m.id""";

    private record Line(Long section, Long answers, CommentView view) {

        CommentView with(List<CommentView> below) {
            return new CommentView(view.id(), view.removed(), view.name(), view.text(), view.sentAt(), below);
        }
    }

    private final Sql sql;

    @Inject
    CommentThreads(Sql sql) {
        this.sql = sql;
    }

    List<CommentView> ofContribution(long contribution) {
        return threads(read("m.contribution_id = ?", contribution));
    }

    List<CommentView> ofSection(long section) {
        return threads(read("m.section_id = ?", section));
    }

    /** Of all sections of a dialogue, by the section's key. */
    public Map<Long, List<CommentView>> ofDialogue(long module) {
        List<Line> lines =
                read("m.section_id in (select id from participation.dialogue_section where module_id = ?)", module);
        return lines.stream()
                .collect(groupingBy(
                        Line::section, Collectors.collectingAndThen(Collectors.toList(), CommentThreads::threads)));
    }

    private List<Line> read(String place, long key) {
        return sql.list(SHOWN.formatted(place), CommentThreads::line, key);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.id("section_id"),
                row.id("answers"),
                new CommentView(
                        row.number("id"),
                        CommentState.REFUSED.name().equals(row.text("state")),
                        row.text("name"),
                        row.text("text"),
                        row.instant("sent_at"),
                        List.of()));
    }

    private static List<CommentView> threads(List<Line> lines) {
        Map<Long, List<CommentView>> answers = lines.stream()
                .filter(line -> line.answers() != null)
                .collect(groupingBy(Line::answers, Collectors.mapping(Line::view, Collectors.toList())));
        return lines.stream()
                .filter(line -> line.answers() == null)
                .map(line -> line.with(answers.getOrDefault(line.view().id(), List.of())))
                .toList();
    }
}

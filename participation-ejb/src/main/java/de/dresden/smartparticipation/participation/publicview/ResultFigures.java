package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.participation.publicview.PublicResults.TopicResult;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of a consultation in figures, of published answers only; one statement each. */
@Dependent
class ResultFigures {

    private static final String ASSESSMENTS = """
            select r.published_assessment as assessment, count(*) as total
            from participation.contribution c join participation.response r on r.id = c.response_id
            where c.consultation_id = ? and c.state = 'PUBLISHED' and r.published_at is not null
            group by r.published_assessment""";

    private static final String TOPICS = """
            select t.name, t.name_english, count(*) as total, count(*) filter (where c.state = 'PUBLISHED') as answered,
                   count(*) filter (where c.state = 'PUBLISHED'
                       and r.published_assessment in ('ADOPT', 'ADOPT_IN_PART', 'ALREADY_PLANNED')) as taken
            from participation.contribution c
            left join participation.topic t on t.id = c.topic_id
            left join participation.response r on r.id = c.response_id
            where c.consultation_id = ? and\s""" + ShownQuery.SHOWN + """

            group by t.id, t.name, t.name_english, t.position order by t.position nulls last, t.id""";

    @Inject
    private Sql sql;

    Map<Assessment, Long> assessments(long consultation) {
        Map<Assessment, Long> numbers = new EnumMap<>(Assessment.class);
        sql.each(
                ASSESSMENTS,
                row -> numbers.put(Assessment.valueOf(row.text("assessment")), row.number("total")),
                consultation);
        return numbers;
    }

    List<TopicResult> topics(long consultation) {
        return sql.list(
                TOPICS,
                row -> new TopicResult(
                        Wording.orNull(row.text("name"), row.text("name_english")),
                        row.number("total"),
                        row.number("answered"),
                        row.number("taken")),
                consultation);
    }
}

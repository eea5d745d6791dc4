package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of answers: two statements, whatever the filter. */
@Dependent
class ResponseLists {

    /** What still has to be done by its deadline, then what is published, the latest first. */
    private static final String USUAL =
            "s.state in ('PUBLISHED', 'SET_ASIDE'), case when s.state not in ('PUBLISHED', 'SET_ASIDE') then c.due end nulls last,"
                    + " coalesce(r.published_at, r.proposed_at, r.drafted_at) desc";

    private static final Map<String, String> SORTS = Map.of(
            "due", "c.due", "at", "coalesce(r.proposed_at, r.drafted_at)", "title", "c.title", "state", "s.state");

    private static final String MATCHING = """

            from participation.response r
            cross join lateral (select case
                when r.set_aside_at is not null then 'SET_ASIDE'
                when r.approval_state = 'NONE' then 'DRAFT'
                when r.approval_state <> 'APPROVED' then r.approval_state
                when r.published_at is not null and r.published_text = r.text
                     and r.published_assessment = r.assessment
                     and r.published_reason is not distinct from r.assessment_reason then 'PUBLISHED'
                else 'APPROVED' end as state) s
            join lateral (
                select count(*) as total, min(c.due) as due, min(c.reference) as reference,
                       (array_agg(coalesce(c.shown_title, c.title) order by c.reference))[1] as title
                from participation.contribution c where c.response_id = r.id and (c.state <> 'WITHDRAWN' or r.set_aside_at is not null)) c on c.total > 0
            join participation.consultation k on k.id = r.consultation_id
            join platform.v_department d on d.id = r.department_id
            join platform.v_person p on p.id = coalesce(r.proposed_by, r.entered_by)
            where (r.department_id = any (cast(?1 as bigint[])) or k.department_id = any (cast(?2 as bigint[])))
              and (?3 = '{}' or s.state = any (cast(?3 as text[])))
              and (?4 = '{}' or r.consultation_id = any (cast(?4 as bigint[])))
              and (?5 = '' or position(lower(?5) in lower(c.title || ' ' || c.reference || ' ' || coalesce(r.reference, ''))) > 0)
              and (not cast(?6 as boolean) or s.state = 'PROPOSED' and r.department_id = any (cast(?1 as bigint[]))
                   and not exists (select from participation.response_author a
                                   where a.response_id = r.id and a.account_id = ?7)
                   and r.proposed_by <> ?7)""";

    private static final String ROWS = """
            select r.id, coalesce(r.reference, c.reference), c.reference, c.title, c.total, k.title, d.name, s.state,
                   r.assessment, p.name, cast(extract(epoch from coalesce(r.proposed_at, r.drafted_at)) * 1000 as bigint),
                   case when s.state <> 'SET_ASIDE' then c.due end::text, exists (select from participation.response_author a
                                        where a.response_id = r.id and a.account_id = ?7) or r.proposed_by = ?7""" + MATCHING;

    @Inject
    private EntityManager entities;

    /**
     * @param leading departments whose answers are seen
     * @param hosting departments whose consultations' answers are seen
     * @param reader account of who reads
     */
    Page<ResponseRow> page(
            ResponseFilter filter, Collection<Long> leading, Collection<Long> hosting, long reader, PageQuery query) {
        String sort = query.sort() == null ? null : SORTS.get(query.sort());
        String direction = query.descending() ? " desc nulls last" : " nulls last";
        String order = " order by " + (sort == null ? USUAL : sort + direction) + ", r.id";
        @SuppressWarnings("unchecked")
        List<Object[]> rows = filled(ROWS + order, filter, leading, hosting, reader)
                .setFirstResult((int) Math.min(Integer.MAX_VALUE, query.offset()))
                .setMaxResults(query.size())
                .getResultList();
        Number total = (Number) filled("select count(*)" + MATCHING, filter, leading, hosting, reader)
                .getSingleResult();
        return Page.of(query, rows.stream().map(ResponseLists::row).toList(), total.longValue());
    }

    private Query filled(
            String statement, ResponseFilter filter, Collection<Long> leading, Collection<Long> hosting, long reader) {
        return entities.createNativeQuery(statement)
                .setParameter(1, array(leading))
                .setParameter(2, array(hosting))
                .setParameter(3, array(filter.states()))
                .setParameter(4, array(filter.consultations()))
                .setParameter(5, filter.text() == null ? "" : filter.text())
                .setParameter(6, filter.toApproveByMe())
                .setParameter(7, reader);
    }

    private static String array(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    private static ResponseRow row(Object[] row) {
        return new ResponseRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                (String) row[6],
                ResponseState.valueOf((String) row[7]),
                row[8] == null ? null : Assessment.valueOf((String) row[8]),
                (String) row[9],
                Instant.ofEpochMilli(((Number) row[10]).longValue()),
                row[11] == null ? null : LocalDate.parse((String) row[11]),
                Boolean.TRUE.equals(row[12]));
    }
}

package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.documents.Paper;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Signs a notice: binds its money, writes its document and makes the grant of it. */
@Dependent
class NoticeIssuing {

    private static final String ABOUT = """
            select d.name as department, c.title as call, g.reference as refers from projects.project p
            join platform.v_department d on d.id = p.department_id left join projects.call c on c.id = p.call_id
            left join projects.project_grant g on g.project_id = p.id where p.id = ?""";

    @Inject
    private NoticeRegister register;

    @Inject
    private NoticeParts parts;

    @Inject
    private TemplateRegister templates;

    @Inject
    private GrantBooking booking;

    @Inject
    private GrantTable grants;

    @Inject
    private GrantRules rules;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    private record About(String department, String call, String refers) {}

    /** @throws Refused with the reason of four eyes, of the budget, or where its content changed */
    void issue(GrantNotice notice, ProjectFrame project, Capacity signer, Instant now) {
        List<String> conditions = parts.conditions(notice.id());
        List<BudgetPart> budget = parts.budget(notice.id());
        booking.commit(notice, budget, signer);
        write(notice, project, conditions, budget, signer, now);
    }

    /** Signs it and writes its document; its money is bound already. */
    void write(
            GrantNotice notice,
            ProjectFrame project,
            List<String> conditions,
            List<BudgetPart> budget,
            Capacity signer,
            Instant now) {
        if (notice.kind().onGrant()) {
            grants.standing(project.id(), true);
        }
        notice.sign(signer, now, notice.content(conditions, budget));
        StoredFile document = files.write(
                notice.reference() + ".pdf",
                FileKind.PDF,
                notice.subject(),
                out -> PaperPdf.write(paper(notice, project, conditions, signed(notice), now), out));
        notice.written(document);
        register.flush();
        if (notice.kind() == NoticeKind.GRANT) {
            grants.add(notice, rules.advanceDays(project), rules.retention(project), now);
        }
    }

    /** The document as it would be issued now, for reading before. */
    Paper preview(GrantNotice notice, ProjectFrame project, Instant now) {
        return paper(notice, project, parts.conditions(notice.id()), List.of(), now);
    }

    /** Its conditions as its recipient reads them. */
    List<String> conditions(GrantNotice notice, ProjectFrame project, Instant now) {
        return writing(notice, project, parts.conditions(notice.id()), about(project), now)
                .filled();
    }

    private Paper paper(
            GrantNotice notice, ProjectFrame project, List<String> conditions, List<String> signed, Instant now) {
        About about = about(project);
        return writing(notice, project, conditions, about, now)
                .paper("Landeshauptstadt Dresden\n" + about.department(), signed);
    }

    private About about(ProjectFrame project) {
        return sql.first(
                        ABOUT,
                        row -> new About(row.text("department"), row.text("call"), row.text("refers")),
                        project.id())
                .orElseThrow();
    }

    private NoticePaper writing(
            GrantNotice notice, ProjectFrame project, List<String> conditions, About about, Instant now) {
        return new NoticePaper(
                notice,
                project,
                templates.released(notice.template()).data(),
                conditions,
                about.call(),
                notice.kind().onGrant() ? about.refers() : null,
                rules.money(project),
                LocalDate.ofInstant(now, Clocks.BERLIN));
    }

    private List<String> signed(GrantNotice notice) {
        Set<Long> people = new TreeSet<>();
        people.add(notice.approval().proposedBy().person());
        notice.approval().approvers().forEach(one -> people.add(one.by().person()));
        Map<Long, String> names = new HashMap<>();
        sql.each(
                "select id, name from platform.v_person where id = any(?::bigint[])",
                row -> names.put(row.number("id"), row.text("name")),
                people);
        Texts german = Texts.german();
        return List.of(
                german.text(
                        "projects.grant.paper.prepared",
                        names.getOrDefault(notice.approval().proposedBy().person(), "–")),
                german.text(
                        "projects.grant.paper.signed",
                        names.getOrDefault(
                                notice.approval().approvers().get(0).by().person(), "–")));
    }
}

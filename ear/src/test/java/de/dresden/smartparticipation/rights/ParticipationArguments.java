package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;
import static de.dresden.smartparticipation.rights.RightsWorld.ANSWER;

import de.dresden.smartparticipation.participation.assessmenttable.TableRequest;
import de.dresden.smartparticipation.participation.consultation.ConsultationFilter;
import de.dresden.smartparticipation.participation.consultation.StandardReplyData;
import de.dresden.smartparticipation.participation.consultation.TopicData;
import de.dresden.smartparticipation.participation.contribution.Assignment;
import de.dresden.smartparticipation.participation.contribution.Channel;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.participation.contribution.ContributionFilter;
import de.dresden.smartparticipation.participation.contribution.ModerationDecision;
import de.dresden.smartparticipation.participation.contribution.NoteKind;
import de.dresden.smartparticipation.participation.contribution.PaperContribution;
import de.dresden.smartparticipation.participation.contribution.Part;
import de.dresden.smartparticipation.participation.contribution.Redaction;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.participation.intake.ImportOrder;
import de.dresden.smartparticipation.participation.response.ResponseFilter;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How the methods of the consultations are called. */
@Dependent
class ParticipationArguments implements RightsArguments.Room {

    private static final long VERSION = 1;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        consultations(table);
        setUp(table);
        intake(table);
        reading(table);
        moderation(table);
        caseWork(table);
        answers(table);
    }

    private static void consultations(Map<String, Making> table) {
        table.put("Consultations.list", on -> with(ConsultationFilter.none(), PageQuery.first()));
        table.put("Consultations.head", on -> with(on.draft()));
        table.put("Consultations.details", on -> with(on.draft()));
        table.put("Consultations.history", on -> with(on.published()));
        table.put("Consultations.topics", on -> with(on.published()));
        table.put("Consultations.standardReplies", on -> with(on.published(), null));
        table.put("Standing.of", on -> with(on.published()));
        table.put("Standing.whole", on -> with(on.published()));
        table.put(
                "Standing.write",
                on -> with(on.published(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("AssessmentTables.mayNameSenders", on -> with(on.published()));
        table.put("AssessmentTables.isLong", on -> with(table(on, false)));
        table.put("AssessmentTables.enqueue", on -> with(table(on, false)));
        table.put("AssessmentTables.write", on -> with(table(on, true), OutputStream.nullOutputStream()));
    }

    private void setUp(Map<String, Making> table) {
        table.put("ConsultationSetup.departments", on -> with());
        table.put("ConsultationSetup.create", on -> with(RightsWorld.core(on.sideName())));
        table.put("ConsultationSetup.copy", on -> with(on.published(), "A copy"));
        put(table, "ConsultationSetup.change", RightsObjects::published, on -> RightsWorld.core('a'));
        table.put("ConsultationSetup.setArea", on -> with(on.draft(), on.version(on.draft()), true, Set.of()));
        table.put(
                "ConsultationSetup.setPhases",
                on -> with(on.draft(), on.version(on.draft()), RightsWorld.phases(LocalDate.now(clock))));
        put(table, "ConsultationTopics.add", RightsObjects::published, on -> new TopicData("More", on.department()));
        table.put(
                "ConsultationTopics.change",
                on -> with(
                        on.published(),
                        on.version(on.published()),
                        on.topic(on.published()),
                        new TopicData("Renamed", RightsWorld.department('a'))));
        table.put(
                "ConsultationTopics.move",
                on -> with(on.published(), on.version(on.published()), on.topic(on.published()), 1));
        table.put("ConsultationTopics.remove", on -> with(on.draft(), on.version(on.draft()), on.topic(on.draft())));
        StandardReplyData reply = new StandardReplyData(null, "Title", "Body");
        table.put("ConsultationTopics.addReply", on -> with(on.published(), reply));
        table.put(
                "ConsultationTopics.changeReply", on -> with(on.published(), on.reply(on.published()), VERSION, reply));
        table.put("ConsultationTopics.removeReply", on -> with(on.published(), on.reply(on.published()), VERSION));
        table.put("ConsultationLifeCycle.readiness", on -> with(on.published()));
        table.put("ConsultationLifeCycle.publish", on -> with(on.draft(), on.version(on.draft())));
        table.put("ConsultationLifeCycle.close", on -> with(inState(on, "PUBLISHED"), on.version(on.draft())));
        table.put("ConsultationLifeCycle.evaluate", on -> with(inState(on, "CLOSED"), on.version(on.draft())));
        table.put("ConsultationLifeCycle.archive", on -> with(inState(on, "EVALUATED"), on.version(on.draft())));
        table.put("ConsultationLifeCycle.reopen", on -> with(inState(on, "CLOSED"), on.version(on.draft()), "Why"));
        table.put(
                "ConsultationLifeCycle.withdraw", on -> with(inState(on, "PUBLISHED"), on.version(on.draft()), "Why"));
    }

    private void intake(Map<String, Making> table) {
        table.put("ContributionImport.upload", on -> with(on.published(), stream(), "list.csv"));
        table.put("ContributionImport.preview", on -> with(on.published(), upload(), null));
        table.put("ContributionImport.columns", on -> with(on.published(), upload(), Map.of("number", "Nummer")));
        table.put("ContributionImport.start", on -> with(on.published(), upload(), ImportOrder.usual(true)));
        table.put("PaperIntake.upload", on -> with(stream(), "list.csv"));
        table.put(
                "PaperIntake.fields",
                on -> with(on.scope() == RolesMatrix.Scope.FOREIGN ? on.draft() : on.published()));
        table.put(
                "PaperIntake.enter",
                on -> with(
                        on.scope() == RolesMatrix.Scope.FOREIGN ? on.draft() : on.published(),
                        new PaperContribution(null, "Title", "Text", null, null, Channel.LETTER, null, null, null),
                        List.of()));
    }

    private static void reading(Map<String, Making> table) {
        table.put("Contributions.list", on -> with(ContributionFilter.ALL, PageQuery.first()));
        table.put("Contributions.count", on -> with(ContributionFilter.ALL));
        table.put("Contributions.consultations", on -> with());
        table.put("Contributions.topics", on -> with(List.of(on.published())));
        table.put("Contributions.reference", on -> with(on.published(), on.contribution("DISTRIBUTED")));
        for (String method : Set.of(
                "Contributions.find",
                "Contributions.sender",
                "Contributions.original",
                "CaseWork.notes",
                "CoSigning.of",
                "AnswerSheets.of",
                "AnswerSheets.mayBegin",
                "AnswerSheets.consultation")) {
            table.put(method, on -> with(on.contribution("DISTRIBUTED")));
        }
        table.put("AnswerSheets.preview", on -> with(on.contribution("DISTRIBUTED"), "Text"));
    }

    private static void moderation(Map<String, Making> table) {
        table.put(
                "Moderation.queue",
                on -> with(
                        on.scope() == RolesMatrix.Scope.FOREIGN ? on.draft() : on.published(),
                        false,
                        PageQuery.first()));
        table.put("Moderation.waiting", on -> with());
        table.put("Moderation.accept", on -> with(on.contribution("RECEIVED"), VERSION));
        table.put("Moderation.refuse", on -> with(on.contribution("RECEIVED"), VERSION, RefusalGround.SPAM, null));
        table.put("Moderation.askBack", on -> with(on.contribution("RECEIVED"), VERSION, "What?"));
        table.put("Moderation.answered", on -> with(on.contribution("QUERIED"), VERSION, "That."));
        table.put("Moderation.reopen", on -> with(on.contribution("ACCEPTED"), VERSION));
        table.put(
                "Moderation.redact",
                on -> with(on.contribution("RECEIVED"), VERSION, Redaction.NONE, new Redaction(Set.of(0))));
        table.put("Moderation.changeTopic", on -> with(on.contribution("RECEIVED"), VERSION, null));
        table.put("Moderation.decideAll", on -> with(chosen(on, "RECEIVED"), ModerationDecision.accepting()));
        table.put("Moderation.changeTopics", on -> with(chosen(on, "RECEIVED"), on.topic(on.published())));
    }

    private void caseWork(Map<String, Making> table) {
        table.put("CaseWork.note", on -> with(on.contribution("DISTRIBUTED"), NoteKind.NOTE, "A note"));
        table.put("CaseWork.fileNumber", on -> with(on.contribution("DISTRIBUTED"), VERSION, "62-1"));
        table.put(
                "CaseWork.split",
                on -> with(
                        on.contribution("DISTRIBUTED"), VERSION, List.of(new Part("One", "1"), new Part("Two", "2"))));
        table.put(
                "CaseWork.merge", on -> with(on.contribution("DISTRIBUTED"), VERSION, on.contribution("DISTRIBUTED")));
        table.put("CaseWork.returnAsNotResponsible", on -> with(on.contribution("DISTRIBUTED"), VERSION, "Not ours"));
        table.put(
                "CaseWork.resubmitOn",
                on -> with(
                        on.contribution("DISTRIBUTED"),
                        VERSION,
                        LocalDate.now(clock).plusDays(3)));
        table.put(
                "CoSigning.ask",
                on -> with(
                        on.contribution("DISTRIBUTED"),
                        List.of(RightsWorld.department(on.sideName() == 'a' ? 'b' : 'a'))));
        table.put("CoSigning.withdraw", on -> with(on.asked(), on.foreignDepartment()));
        table.put("CoSigning.sign", on -> with(on.toSign(), on.department(), "Yes"));
        table.put("CoSigning.object", on -> with(on.toSign(), on.department(), "No"));
        table.put(
                "Distribution.assign",
                on -> with(on.contribution("DISTRIBUTED"), VERSION, new Assignment(on.department(), null, null)));
        table.put("Distribution.assignByTopic", on -> with(on.contribution("ACCEPTED"), VERSION));
        table.put("Distribution.distribute", on -> with(chosen(on, "ACCEPTED"), null, null));
        table.put("Distribution.colleagues", on -> with(on.department()));
        table.put("Handover.handOver", on -> with(on.department(), RightsObjects.NONE, null));
        table.put("Handover.holders", on -> with(on.department()));
    }

    private static void answers(Map<String, Making> table) {
        table.put("ResponseInbox.list", on -> with(new ResponseFilter(null, null, null, false), PageQuery.first()));
        table.put("Responses.together", on -> with(ChosenContributions.these(List.of(on.contribution("DISTRIBUTED")))));
        table.put("Responses.draft", on -> with(List.of(on.contribution("DISTRIBUTED")), ANSWER));
        table.put("Responses.draftAndPropose", on -> with(List.of(on.contribution("DISTRIBUTED")), ANSWER));
        table.put("Responses.writeAndPropose", on -> with(on.contribution("DISTRIBUTED"), ANSWER, null));
        table.put("Responses.revise", on -> with(on.answer("draft"), ANSWER));
        table.put("Responses.propose", on -> with(on.answer("draft")));
        table.put("Responses.withdraw", on -> with(on.answer("proposed")));
        table.put("ResponseApproval.approve", on -> with(on.answer("offered")));
        table.put("ResponseApproval.giveBack", on -> with(on.answer("offered"), "Not yet"));
        table.put("Publication.publish", on -> with(on.answer("approved")));
        table.put(
                "Publication.publishAll",
                on -> with(on.scope() == RolesMatrix.Scope.FOREIGN ? on.draft() : on.published()));
    }

    private static void put(
            Map<String, Making> table,
            String method,
            Function<RightsObjects, String> consultation,
            Function<RightsObjects, Object> data) {
        table.put(method, on -> with(consultation.apply(on), on.version(consultation.apply(on)), data.apply(on)));
    }

    private static String inState(RightsObjects on, String state) {
        return on.consultation(state);
    }

    private static ChosenContributions chosen(RightsObjects on, String state) {
        return ChosenContributions.these(List.of(on.contribution(state)));
    }

    private static TableRequest table(RightsObjects on, boolean senders) {
        return new TableRequest(
                on.published(), TableFormat.CSV, Locale.GERMAN, ContributionFilter.of(on.published()), senders);
    }

    private long upload() {
        return files.upload(stream(), "list.csv", FileKind.TABLES).id();
    }

    private static InputStream stream() {
        return new ByteArrayInputStream("Nummer;Titel;Text\n1;Eins;Text\n".getBytes(StandardCharsets.UTF_8));
    }
}

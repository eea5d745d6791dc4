package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.dresden.smartparticipation.participation.plan.Information;
import de.dresden.smartparticipation.participation.plan.PlanKind;
import de.dresden.smartparticipation.participation.plan.PlanProcedure;
import de.dresden.smartparticipation.participation.plan.PublicDocument;
import de.dresden.smartparticipation.participation.plan.PublicPlan;
import de.dresden.smartparticipation.participation.plan.PublicRound;
import de.dresden.smartparticipation.participation.plan.StepKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A land-use plan for everybody. */
record OpenPlanJson(
        String reference,
        String number,
        String name,
        PlanKind kind,
        PlanProcedure procedure,
        String department,
        String summary,
        String areaText,
        @JsonRawValue String area,
        List<Step> steps,
        PublicRound round,
        List<PublicRound> formerRounds,
        List<Document> documents,
        List<Information> environmentalInformation) {

    /** A step of its way; the day is null while it was not taken. */
    record Step(StepKind step, LocalDate day, String paper) {}

    /** A document and where it can be had. */
    record Document(String title, String kind, int version, String href, long size, String sha256, Instant addedAt) {}

    static OpenPlanJson of(PublicPlan plan) {
        return new OpenPlanJson(
                plan.reference(),
                plan.data().number(),
                plan.data().name(),
                plan.data().kind(),
                plan.data().procedure(),
                plan.department(),
                plan.data().summary(),
                plan.data().areaText(),
                plan.area(),
                plan.steps().stream()
                        .filter(step -> step.day() != null || step.needed())
                        .map(step -> new Step(step.kind(), step.day(), step.paper()))
                        .toList(),
                plan.round(),
                plan.former(),
                plan.documents().stream().map(OpenPlanJson::document).toList(),
                plan.information());
    }

    private static Document document(PublicDocument document) {
        return new Document(
                document.title(),
                document.kind().name(),
                document.number(),
                "/public/files/" + document.file(),
                document.size(),
                document.hash(),
                document.addedAt());
    }
}

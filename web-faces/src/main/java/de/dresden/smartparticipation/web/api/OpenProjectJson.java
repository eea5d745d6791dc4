package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.publication.PublicProject;
import de.dresden.smartparticipation.projects.publication.PublicProjectRow;
import de.dresden.smartparticipation.projects.publication.SheetIndicator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A project of the city for everybody, by its released fact sheet.
 *
 * @param reference as {@code PR-2026-001}
 * @param areas keys of Stadtteile
 * @param goals Sustainable Development Goals
 * @param call reference of its call, or null
 * @param grantedCents cents that were granted; null where it is not told
 * @param publishedAt since when this version is shown
 */
public record OpenProjectJson(
        String reference,
        String title,
        String titleEnglish,
        String goal,
        String goalEnglish,
        String results,
        String resultsEnglish,
        ProjectState state,
        List<String> areas,
        List<Goal> goals,
        String call,
        Long grantedCents,
        Long paidCents,
        List<String> partners,
        Double longitude,
        Double latitude,
        List<IndicatorJson> indicators,
        List<PictureJson> pictures,
        Instant publishedAt) {

    /** A project in a list. */
    public record RowJson(
            String reference,
            String title,
            String titleEnglish,
            ProjectState state,
            List<String> areas,
            List<Goal> goals,
            String call,
            Long grantedCents,
            Long paidCents,
            Double longitude,
            Double latitude,
            String picture,
            Instant publishedAt) {

        static RowJson of(PublicProjectRow row) {
            return new RowJson(
                    row.reference(),
                    row.title().german(),
                    english(row.title()),
                    row.state(),
                    row.areas(),
                    row.goals(),
                    row.call(),
                    row.moneyCents(),
                    row.paidCents(),
                    row.longitude(),
                    row.latitude(),
                    row.picture() == null ? null : path(row.picture()),
                    row.since());
        }
    }

    /** An indicator as it stood when the fact sheet was written; decimals are exact. */
    public record IndicatorJson(
            String title,
            String titleEnglish,
            String unit,
            String unitEnglish,
            Direction direction,
            BigDecimal baseline,
            LocalDate baselineDay,
            BigDecimal target,
            LocalDate targetDay,
            BigDecimal value,
            LocalDate day,
            BigDecimal uncertainty,
            Long attainmentBasisPoints) {

        static IndicatorJson of(SheetIndicator one) {
            Attainment attainment = one.attainment();
            boolean measured = one.current() != null;
            return new IndicatorJson(
                    one.title(),
                    english(one.named()),
                    one.unit(),
                    english(one.counted()),
                    one.aim().direction(),
                    one.aim().baseline(),
                    one.aim().baselineDay(),
                    one.aim().target(),
                    one.aim().targetDay(),
                    measured ? one.current().value() : null,
                    measured ? one.current().day() : null,
                    measured ? one.current().uncertainty() : null,
                    attainment.basisPoints());
        }
    }

    /** A picture: its path, what it shows, and who made it. */
    public record PictureJson(String path, String text, String textEnglish, String credit) {}

    static OpenProjectJson of(PublicProject project) {
        PublicProjectRow row = project.row();
        return new OpenProjectJson(
                row.reference(),
                row.title().german(),
                english(row.title()),
                row.goal().german(),
                english(row.goal()),
                project.results().isEmpty() ? null : project.results().german(),
                english(project.results()),
                row.state(),
                row.areas(),
                row.goals(),
                row.call(),
                row.moneyCents(),
                row.paidCents(),
                project.partners(),
                row.longitude(),
                row.latitude(),
                project.indicators().stream().map(IndicatorJson::of).toList(),
                project.pictures().stream()
                        .map(one -> new PictureJson(path(one), one.text().german(), english(one.text()), one.credit()))
                        .toList(),
                row.since());
    }

    private static String english(Wording wording) {
        return wording.english().isEmpty() ? null : wording.english();
    }

    private static String path(SheetPicture picture) {
        return "/public/files/" + picture.file();
    }
}

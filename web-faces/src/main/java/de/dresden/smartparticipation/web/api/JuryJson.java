package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.projects.jury.JuryDetails;
import de.dresden.smartparticipation.projects.jury.JurySheet;
import de.dresden.smartparticipation.projects.jury.JuryState;
import de.dresden.smartparticipation.projects.jury.MarkRow;
import de.dresden.smartparticipation.projects.jury.MemberRow;
import de.dresden.smartparticipation.projects.jury.OutcomeRow;
import de.dresden.smartparticipation.projects.jury.OwnApplication;
import de.dresden.smartparticipation.projects.jury.ProgressRow;
import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.jury.SheetState;
import de.dresden.smartparticipation.projects.jury.core.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How far a jury is, as programs read it; never a score.
 *
 * @param state OPEN or CLOSED; left out where no jury is set up
 * @param least how many have to score each application at least
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JuryJson(
        String call, JuryState state, int least, List<MemberJson> members, List<ProgressJson> applications) {

    /** Somebody on the jury. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MemberJson(String name, String kind, boolean chair, String standsFor, String answer) {

        static MemberJson of(MemberRow row) {
            return new MemberJson(
                    row.name(),
                    row.kind().name(),
                    row.chair(),
                    row.standsForName(),
                    row.answer() == null ? null : row.answer().name());
        }
    }

    /** How many have scored an application finally, and how many have to. */
    public record ProgressJson(String reference, String title, int finals, int quorum) {

        static ProgressJson of(ProgressRow row) {
            return new ProgressJson(row.frame().reference(), row.frame().title(), row.finals(), row.quorum());
        }
    }

    /** Where an application came out; locked: a conflict of interest keeps all but its name from the caller. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RankedJson(
            String reference,
            String title,
            boolean locked,
            Integer rank,
            boolean tied,
            BigDecimal percent,
            String exact,
            BigDecimal lowest,
            BigDecimal highest,
            BigDecimal deviation,
            Integer best,
            Integer worst,
            List<MarkJson> marks,
            RecommendationKind recommendation,
            Integer place) {

        static RankedJson of(OutcomeRow row) {
            return new RankedJson(
                    row.frame().reference(),
                    row.frame().title(),
                    row.locked(),
                    row.rank(),
                    row.tied(),
                    row.percent(),
                    row.exact(),
                    row.lowest(),
                    row.highest(),
                    row.deviation(),
                    row.best(),
                    row.worst(),
                    row.marks().stream().map(MarkJson::of).toList(),
                    row.recommendation() == null ? null : row.recommendation().kind(),
                    row.recommendation() == null ? null : row.recommendation().place());
        }
    }

    /** What a member gave over all criteria. */
    public record MarkJson(String member, BigDecimal percent, boolean outlier) {

        static MarkJson of(MarkRow row) {
            return new MarkJson(row.name(), row.percent(), row.outlier());
        }
    }

    /** An application on the caller's list. */
    public record OwnJson(String reference, String title, Said said, SheetState sheet) {

        static OwnJson of(OwnApplication row) {
            return new OwnJson(row.frame().reference(), row.frame().title(), row.said(), row.sheet());
        }
    }

    /** The caller's own sheet. @param points by key of the criterion; empty before the declaration and with a conflict */
    public record SheetJson(
            String reference, String title, Said said, SheetState sheet, Map<Long, Integer> points, long version) {

        static SheetJson of(JurySheet sheet) {
            return new SheetJson(
                    sheet.application().frame().reference(),
                    sheet.application().frame().title(),
                    sheet.application().said(),
                    sheet.application().sheet(),
                    sheet.own().points(),
                    sheet.version());
        }
    }

    static JuryJson of(JuryDetails details) {
        return new JuryJson(
                details.call().reference(),
                details.state(),
                details.least(),
                details.members().stream().map(MemberJson::of).toList(),
                details.progress().stream().map(ProgressJson::of).toList());
    }
}

package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.proof.BaseRateRow;
import de.dresden.smartparticipation.projects.proof.ReclaimInterest;
import de.dresden.smartparticipation.projects.proof.core.InterestGround;
import de.dresden.smartparticipation.projects.proof.core.InterestLine;
import de.dresden.smartparticipation.projects.proof.core.InterestPeriod;
import de.dresden.smartparticipation.projects.proof.core.InterestSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The base rates, and the interest of a reclaim by them. */
@Path("/projects/base-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BaseRatesResource {

    /** A base rate from a half-year on, in hundredths of a per cent. */
    public record RateJson(LocalDate from, int basisPoints) {

        static RateJson of(BaseRateRow row) {
            return new RateJson(row.halfYear(), row.basisPoints());
        }
    }

    /** A sum that bears interest from a day until the day on which it is given back or used, which does not count. */
    public record PeriodJson(InterestGround ground, Long cents, LocalDate from, LocalDate until) {

        InterestPeriod period() {
            if (ground == null || cents == null || from == null || until == null) {
                throw new BadRequest("web.api.unreadable");
            }
            return new InterestPeriod(ground, cents, from, until);
        }
    }

    /** Sums and how their days are counted. */
    public record AskedJson(DayCount dayCount, List<PeriodJson> periods) {}

    /** The interest of one half-year. @param euros for showing, with four decimals */
    public record LineJson(
            InterestGround ground,
            long cents,
            LocalDate from,
            LocalDate lastDay,
            long days,
            int yearDays,
            int baseBasisPoints,
            int rateBasisPoints,
            BigDecimal euros) {

        static LineJson of(InterestLine line) {
            return new LineJson(
                    line.ground(),
                    line.cents(),
                    line.from(),
                    line.lastDay(),
                    line.days(),
                    line.yearDays(),
                    line.baseBasisPoints(),
                    line.rateBasisPoints(),
                    line.shownEuros());
        }
    }

    /** The interest: all half-years, rounded once. */
    public record InterestJson(long cents, List<LineJson> lines) {}

    /** How many rates are new or changed. */
    public record TakenJson(int taken) {}

    @Inject
    private ReclaimInterest interest;

    @GET
    public List<RateJson> list() {
        return interest.rates().stream().map(RateJson::of).toList();
    }

    /** Takes rates in: a line each, first day of the half-year and per cent. */
    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    public TakenJson take(String lines) {
        return new TakenJson(interest.take(lines));
    }

    @POST
    @Path("/interest")
    @Consumes(MediaType.APPLICATION_JSON)
    public InterestJson workOut(AskedJson asked) {
        if (asked == null || asked.dayCount() == null || asked.periods() == null) {
            throw new BadRequest("web.api.unreadable");
        }
        InterestSheet sheet = interest.workOut(
                asked.periods().stream().map(PeriodJson::period).toList(), asked.dayCount());
        return new InterestJson(
                sheet.cents(), sheet.lines().stream().map(LineJson::of).toList());
    }
}

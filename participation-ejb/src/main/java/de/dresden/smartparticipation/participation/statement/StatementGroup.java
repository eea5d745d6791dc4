package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Statements of essentially the same content. Where more than {@value #MOST_NOTIFIED} persons stand behind it, the notice of the
 * result can be replaced by letting these persons see it at a place that is announced (§ 3 Abs. 2 Satz 7 BauGB); for this group
 * only.
 */
@Entity
@Table(schema = "participation", name = "statement_group")
class StatementGroup {

    /** Up to so many persons each gets a notice. */
    static final int MOST_NOTIFIED = 50;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_ANNOUNCEMENT = 8_000;

    @Id
    @SequenceGenerator(
            name = "statement_group_id",
            sequenceName = "participation.statement_group_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_group_id")
    private Long id;

    @Column(name = "plan_id")
    private long plan;

    private String name;

    @Column(name = "laid_out_at")
    private String laidOutAt;

    @Column(name = "laid_out_hours")
    private String laidOutHours;

    @Column(name = "laid_out_by")
    private Long laidOutBy;

    @Column(name = "laid_out_on")
    private Instant laidOutOn;

    private String announcement;

    @Version
    private long version;

    protected StatementGroup() {}

    StatementGroup(long plan, String name) {
        if (name == null || name.strip().length() < SHORTEST || name.strip().length() > LONGEST) {
            throw new Refused(Reason.of("participation.statement.group-name", SHORTEST, LONGEST));
        }
        this.plan = plan;
        this.name = name.strip();
    }

    /**
     * Lays the result out for inspection instead of single notices.
     *
     * @param persons how many different persons stand behind the group
     * @param text the announcement of the place, as prepared
     * @param plan its plan: before the council has decided there is no result that could be seen
     */
    StatementChanged layOut(
            String place, String hours, String text, long persons, PlanFrame plan, Capacity by, Instant now) {
        if (laidOutOn != null) {
            throw new Refused(Reason.of("participation.statement.group-laid-out-already"));
        }
        List<Reason> against = new ArrayList<>();
        if (!plan.decided()) {
            against.add(Reason.of("participation.statement.group-undecided"));
        }
        if (persons <= MOST_NOTIFIED) {
            against.add(Reason.of(
                    "participation.statement.group-too-small",
                    persons,
                    MOST_NOTIFIED,
                    plan.cites(Rule.RESULT_LAID_OUT)));
        }
        if (blankOrLong(place, LONGEST_PLACE)) {
            against.add(Reason.of("participation.statement.group-place", LONGEST_PLACE));
        }
        if (blankOrLong(hours, LONGEST_PLACE)) {
            against.add(Reason.of("participation.statement.group-hours", LONGEST_PLACE));
        }
        if (blankOrLong(text, LONGEST_ANNOUNCEMENT)) {
            against.add(Reason.of("participation.statement.group-announcement", LONGEST_ANNOUNCEMENT));
        }
        if (!against.isEmpty()) {
            throw new Refused(against);
        }
        laidOutAt = place.strip();
        laidOutHours = hours.strip();
        announcement = text.strip();
        laidOutBy = by.person();
        laidOutOn = now;
        return new StatementChanged(
                subject(),
                "statement-group.laid-out",
                Map.of(),
                Map.of("place", laidOutAt, "hours", laidOutHours, "persons", persons),
                by.actingFor(),
                List.of());
    }

    private static boolean blankOrLong(String text, int longest) {
        return text == null || text.isBlank() || text.length() > longest;
    }

    Long id() {
        return id;
    }

    long plan() {
        return plan;
    }

    String name() {
        return name;
    }

    Subject subject() {
        return new Subject("statement-group", id, name);
    }
}

package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an indicator and a measurement must be; the same limits stand in the database. */
final class AcceptableIndicator {

    static final int LONGEST_REASON = 500;
    static final int MOST = 50;

    /** A target is set to be reached; whoever is twenty times as far has most likely mistyped. */
    static final int FARTHEST = 20;

    static final int MOST_MEASUREMENTS = 5_000;
    private static final int DECIMALS = 6;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private AcceptableIndicator() {}

    /** @throws Refused with everything that is wrong */
    static void require(IndicatorData data) {
        List<Reason> problems = new ArrayList<>();
        if (data.title().length() < 3
                || data.title().length() > 200
                || data.titleEnglish().length() > 200) {
            problems.add(because("title-length", 3, 200));
        }
        if (data.unit().isEmpty()
                || data.unit().length() > 40
                || data.unitEnglish().length() > 40) {
            problems.add(because("unit-length", 40));
        }
        if (data.definition().length() > 2_000 || data.source().length() > 500) {
            problems.add(because("text-length", 2_000, 500));
        }
        Aim aim = data.aim();
        if (aim.direction() == null) {
            problems.add(because("direction-missing"));
        }
        if ((aim.baseline() == null) != (aim.baselineDay() == null)) {
            problems.add(because("baseline-half"));
        }
        if ((aim.target() == null) != (aim.targetDay() == null)) {
            problems.add(because("target-half"));
        }
        if (aim.baselineDay() != null
                && aim.targetDay() != null
                && !aim.targetDay().isAfter(aim.baselineDay())) {
            problems.add(because("days-turned"));
        }
        if (aim.direction() != null && !aim.consistent()) {
            problems.add(because("wrong-way"));
        }
        if (!figure(aim.baseline()) || !figure(aim.target())) {
            problems.add(because("figure", DECIMALS));
        }
        refuse(problems);
    }

    /** @throws Refused with everything that is wrong */
    static void require(Measured measured, LocalDate today) {
        refuse(problem(measured, today).map(List::of).orElse(List.of()));
    }

    /** The first thing that is wrong with a measurement. */
    static Optional<Reason> problem(Measured measured, LocalDate today) {
        if (measured.value() == null || !figure(measured.value()) || !figure(measured.uncertainty())) {
            return Optional.of(because("figure", DECIMALS));
        }
        if (measured.uncertainty() != null && measured.uncertainty().signum() < 0) {
            return Optional.of(because("uncertainty-negative"));
        }
        if (measured.day() == null
                || measured.day().isBefore(FIRST_DAY)
                || measured.day().isAfter(today)) {
            return Optional.of(because("day", FIRST_DAY, today));
        }
        return Optional.empty();
    }

    /**
     * What speaks against a value being a true one: it is below nothing where neither baseline nor target is, as no count can be; or it lies
     * more than {@value #FARTHEST} times as far from the baseline as the target does.
     */
    static Optional<Reason> implausible(Measured measured, Aim aim) {
        BigDecimal value = measured.value();
        if (value.signum() < 0 && !negative(aim.baseline()) && !negative(aim.target())) {
            return Optional.of(because("below-nothing"));
        }
        if (aim.baseline() == null || aim.target() == null) {
            return Optional.empty();
        }
        BigDecimal way = aim.target().subtract(aim.baseline()).abs();
        boolean far = value.subtract(aim.baseline()).abs().compareTo(way.multiply(BigDecimal.valueOf(FARTHEST))) > 0;
        return far ? Optional.of(because("far-off", FARTHEST)) : Optional.empty();
    }

    private static boolean negative(BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    /** @throws Refused where it is implausible and nobody says why it is entered despite that */
    static void requirePlausible(MeasurementData data, Aim aim) {
        if (data.despite().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        if (data.despite().isEmpty()) {
            refuse(implausible(data.measured(), aim).map(List::of).orElse(List.of()));
        }
    }

    /** @return the reason, without what surrounds it. @throws Refused where there is none or it is too long */
    static String reason(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return reason.strip();
    }

    private static boolean figure(BigDecimal value) {
        return value == null
                || value.abs().compareTo(LARGEST) < 0
                        && value.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.indicator." + what, arguments);
    }
}

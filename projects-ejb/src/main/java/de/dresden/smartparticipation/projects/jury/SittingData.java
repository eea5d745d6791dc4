package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is entered of a sitting.
 *
 * @param day when
 * @param begins at what time in Dresden
 * @param place where, 2 to 200 characters
 * @param minutes what was said, at most 20,000 characters
 * @param attendance by key of the member; left out where it is not known
 */
public record SittingData(
        LocalDate day, LocalTime begins, String place, String minutes, Map<Long, Attendance> attendance)
        implements Serializable {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST = 20_000;

    public SittingData {
        place = place == null ? "" : place.strip();
        minutes = minutes == null ? "" : minutes.strip();
        attendance = new TreeMap<>(attendance);
        attendance.values().removeIf(one -> one == null);
    }

    /** @throws Refused with everything that is wrong */
    SittingData complete() {
        List<Reason> problems = new ArrayList<>();
        if (day == null || begins == null) {
            problems.add(JuryRound.because("sitting-when"));
        }
        if (place.length() < 2 || place.length() > LONGEST_PLACE) {
            problems.add(JuryRound.because("sitting-place", LONGEST_PLACE));
        }
        if (minutes.length() > LONGEST) {
            problems.add(JuryRound.because("sitting-minutes", LONGEST));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return this;
    }
}

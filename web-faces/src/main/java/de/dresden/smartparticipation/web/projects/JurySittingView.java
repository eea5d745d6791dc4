package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.jury.Attendance;
import de.dresden.smartparticipation.projects.jury.Juries;
import de.dresden.smartparticipation.projects.jury.JuryDetails;
import de.dresden.smartparticipation.projects.jury.JurySittings;
import de.dresden.smartparticipation.projects.jury.MemberRow;
import de.dresden.smartparticipation.projects.jury.SittingData;
import de.dresden.smartparticipation.projects.jury.SittingRow;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A sitting of a jury: planned, then written down with who was there and what was said. */
@Named("projectsJurySittingView")
@ViewScoped
public class JurySittingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TEN = 10;

    @Inject
    private Juries juries;

    @Inject
    private JurySittings sittings;

    @Inject
    private Notices notices;

    @Inject
    private Today today;

    private String ref;
    private Long sitting;
    private JuryDetails details;
    private SittingRow row;
    private LocalDate day;
    private LocalTime begins = LocalTime.of(TEN, 0);
    private String place;
    private String minutes;
    private List<AttendanceLine> lines = List.of();

    public void load() {
        details = juries.of(ref);
        row = sitting == null
                ? null
                : details.sittings().stream()
                        .filter(one -> one.id() == sitting)
                        .findFirst()
                        .orElseThrow(() -> new NotFound(sitting));
        day = row == null ? today.day() : row.day();
        if (row != null) {
            begins = row.begins();
            place = row.place();
            minutes = row.minutes();
        }
        Map<Long, Attendance> there = row == null
                ? Map.of()
                : row.attendance().stream()
                        .collect(Collectors.toMap(
                                SittingRow.AttendanceRow::member, SittingRow.AttendanceRow::attendance));
        lines = details.members().stream()
                .filter(MemberRow::accepted)
                .map(one -> new AttendanceLine(one.id(), one.name(), there.get(one.id())))
                .toList();
    }

    public String save() {
        Map<Long, Attendance> attendance = new TreeMap<>();
        lines.stream()
                .filter(line -> line.getAttendance() != null)
                .forEach(line -> attendance.put(line.getMember(), line.getAttendance()));
        SittingData data = new SittingData(day, begins, place, minutes, attendance);
        if (row == null) {
            sittings.add(ref, data);
        } else {
            sittings.change(ref, row.id(), row.version(), data);
        }
        notices.done("projects.jurySitting.saved");
        return "/projects/jury.xhtml?faces-redirect=true&ref=" + ref;
    }

    public Attendance[] getWays() {
        return Attendance.values();
    }

    public JuryDetails getDetails() {
        return details;
    }

    public SittingRow getRow() {
        return row;
    }

    public List<AttendanceLine> getLines() {
        return lines;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Long getSitting() {
        return sitting;
    }

    public void setSitting(Long sitting) {
        this.sitting = sitting;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}

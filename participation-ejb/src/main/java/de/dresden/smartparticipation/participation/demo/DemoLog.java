package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the demo's work leaves behind: its history, and what is open. */
record DemoLog(DemoCalendar calendar, List<PastHappening> history, List<TaskChange> tasks) {

    DemoLog(DemoCalendar calendar) {
        this(calendar, new ArrayList<>(), new ArrayList<>());
    }

    void tell(Instant at, Actor actor, Subject subject, String action, Map<String, ?> after) {
        history.add(new PastHappening(at, actor, new DemoTold(subject, action, after)));
    }
}

package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Days go by without a command: the jury's phase begins, an appointment begins or ends, an application becomes eligible. */
@Singleton
public class JuryTimer {

    @Inject
    private JuryRegister register;

    @Inject
    private JuryReading reading;

    @Inject
    private CallDirectory calls;

    @Inject
    private TaskBoard tasks;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void tellOfDays() {
        register.open()
                .forEach(round -> tasks.applyAll(
                        JuryTasks.of(calls.of(round.callId()), round, reading.book(round), reading.today())));
    }
}

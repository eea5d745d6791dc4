package de.dresden.smartparticipation.platform.tasks;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import java.time.LocalDate;

/** Something has to be done now, or has not any more. */
public sealed interface TaskChange {

    /** The step, as {@code contribution.answer}; its words are the text {@code <programme>.task.<step>}. */
    String step();

    Subject subject();

    /**
     * Opens the step on the subject, or moves it to another assignee and date where it is open already: a subject has each
     * step open at most once per {@code department}.
     *
     * @param step the step
     * @param subject the case
     * @param programme module that owns the case: {@code participation}, {@code projects}, {@code rewards}, {@code platform}
     * @param title title of the case, for the list
     * @param context what the case belongs to, as the consultation's title; may be null
     * @param role role that does the step
     * @param department whose step it is, or null where it is nobody's in particular
     * @param person whose step it is in the department, or null: anybody's there
     * @param due last day, or null
     * @param page where it is done: the path within the intranet
     */
    record Open(
            String step,
            Subject subject,
            String programme,
            String title,
            String context,
            Role role,
            Long department,
            Long person,
            LocalDate due,
            String page)
            implements TaskChange {}

    /**
     * The step is done or not needed any more; nothing happens where it is not open.
     *
     * @param department only this department's step, or null: whoever's it is
     */
    record Close(String step, Subject subject, Long department) implements TaskChange {

        /** For whichever department it is open. */
        public Close(String step, Subject subject) {
            this(step, subject, null);
        }
    }

    /** Another department does what is open on this subject from now on; nobody in particular there. */
    record Move(Subject subject, long department) implements TaskChange {

        @Override
        public String step() {
            return "*";
        }
    }

    /** Nothing is to be done any more on this subject. */
    record CloseAll(Subject subject) implements TaskChange {

        @Override
        public String step() {
            return "*";
        }
    }
}

package de.dresden.smartparticipation.participation.plan;

/** As what an announcement is handed out. */
public enum AnnouncementForm {
    PDF,
    TEXT
}

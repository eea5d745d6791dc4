package de.dresden.smartparticipation.launcher;

/** What was asked for on the command line. */
enum Command {
    START,
    BACKUP,
    RESTORE,
    RESET_ADMIN,
    ROTATE_KEY,
    HELP,
    VERSION
}

package de.dresden.smartparticipation.launcher;

/** How the process ends; the numbers are documented in README and stay as they are. */
public enum ExitCode {
    UNEXPECTED(1),
    USAGE(2),
    PORT_TAKEN(10),
    DATA_DIRECTORY_NOT_WRITABLE(11),
    DATA_DIRECTORY_IN_USE(12),
    DATABASE_UNREACHABLE(13),
    DATABASE_TOO_NEW(14),
    DISK_FULL(15),
    CERTIFICATE_UNUSABLE(16),
    APPLICATION_FAILED(17),
    SERVER_DIED(18),
    BACKUP_FAILED(19),
    RESTORE_FAILED(20),
    DATABASE_DIED(21);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }
}

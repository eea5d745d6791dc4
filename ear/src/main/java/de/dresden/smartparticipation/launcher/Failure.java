package de.dresden.smartparticipation.launcher;

import java.io.IOException;

/** Why the product cannot do what was asked: one sentence for the person at the console, one code for the script. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private Failure(ExitCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    static Failure of(ExitCode code, String key, Object... arguments) {
        return new Failure(code, Texts.of(key, arguments), null);
    }

    static Failure because(Throwable cause, ExitCode code, String key, Object... arguments) {
        return new Failure(code, Texts.of(key, arguments), cause);
    }

    /** A full disk is told apart from everything else that can go wrong with files. */
    static Failure of(IOException e, Object where) {
        String reason = String.valueOf(e.getMessage());
        if (reason.contains("No space left") || reason.contains("Disk quota exceeded")) {
            return because(e, ExitCode.DISK_FULL, "disk.full", where);
        }
        return because(e, ExitCode.DATA_DIRECTORY_NOT_WRITABLE, "files.failed", where, reason);
    }

    /** The process's exit code. */
    public ExitCode code() {
        return code;
    }
}

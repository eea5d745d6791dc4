package de.dresden.smartparticipation.platform.files;

import java.io.OutputStream;

/** Writes the content of a file that the product makes itself. */
@FunctionalInterface
public interface FileWriting {

    /** Writes everything; the stream is closed by the store. Whatever is thrown leaves no file. */
    void to(OutputStream content) throws Exception;
}

package de.dresden.smartparticipation.platform.files;

import java.io.InputStream;

/**
 * A file on its way to somebody who may read it.
 *
 * @param file what it is
 * @param content the checked content; whoever takes it closes it
 */
public record FileDownload(StoredFile file, InputStream content) {}

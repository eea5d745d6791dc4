package de.dresden.smartparticipation.platform.tables;

/**
 * What was written.
 *
 * @param rows number of rows without the header
 * @param shortened number of cells whose text did not fit (a workbook cell holds 32,767 characters); they end in a mark
 * @param mediaType of the file: the format's own, or {@code application/zip} for a PDF in volumes
 * @param extension of the file's name, without the dot
 */
public record TableResult(long rows, long shortened, String mediaType, String extension) {}

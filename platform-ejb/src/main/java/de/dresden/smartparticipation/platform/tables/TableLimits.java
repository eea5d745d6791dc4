package de.dresden.smartparticipation.platform.tables;

/**
 * What is too large to be read.
 *
 * @param bytes of the file
 * @param rows without the header
 * @param columns of the table
 * @param unpacked bytes of a workbook's parts together, once unpacked
 * @param sharedTexts bytes of a workbook's table of shared texts, which has to be kept in memory while it is read
 */
public record TableLimits(long bytes, long rows, int columns, long unpacked, long sharedTexts) {

    private static final long MEGABYTE = 1024L * 1024L;

    /** 100 MB, 250,000 rows, 300 columns; unpacked 1 GB, of it 200 MB shared texts. */
    public static final TableLimits USUAL =
            new TableLimits(100 * MEGABYTE, 250_000, 300, 1024 * MEGABYTE, 200 * MEGABYTE);
}

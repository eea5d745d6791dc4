/**
 * Documents to be read and kept: receipts, letters, files with an index. A {@link Paper} says what stands in it; it is written
 * as tagged PDF (PDF/UA-1) or as DOCX with real headings and tables whose header row repeats.
 */
package de.dresden.smartparticipation.platform.documents;

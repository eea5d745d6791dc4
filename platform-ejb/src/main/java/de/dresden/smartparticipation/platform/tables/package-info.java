/**
 * Tables in and out.
 *
 * <p>Out: {@link de.dresden.smartparticipation.platform.tables.TableWriter} writes one
 * {@link de.dresden.smartparticipation.platform.tables.TableLayout} as XLSX, CSV or PDF, row by row, with guarded
 * formulas and typed numbers and dates. In: {@link de.dresden.smartparticipation.platform.tables.TableSource} recognises
 * a file (kind, character set, delimiter, header), lets a person correct what was recognised
 * ({@link de.dresden.smartparticipation.platform.tables.TableShape}) and hands out its rows one by one.
 *
 * <p>Pure Java: nothing here knows the database, the container or a programme.
 */
package de.dresden.smartparticipation.platform.tables;

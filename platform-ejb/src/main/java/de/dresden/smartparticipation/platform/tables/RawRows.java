package de.dresden.smartparticipation.platform.tables;

import java.io.Closeable;
import java.util.Iterator;

/** All rows of a file as they stand in it, header and blank ones included. */
abstract sealed class RawRows implements Iterator<TableRow>, Closeable permits DelimitedRows, WorkbookRows {}

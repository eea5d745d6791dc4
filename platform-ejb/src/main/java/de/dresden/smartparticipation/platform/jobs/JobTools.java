package de.dresden.smartparticipation.platform.jobs;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Happening;
import java.time.Clock;
import java.util.function.Consumer;

/** What a run works with. */
record JobTools(
        JobTable table, JobTransactions transactions, Consumer<Happening> happenings, FileStore files, Clock clock) {}

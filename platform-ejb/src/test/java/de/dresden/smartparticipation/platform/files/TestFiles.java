package de.dresden.smartparticipation.platform.files;

import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;

/** A file store for other rooms' tests. */
public final class TestFiles {

    private static final long ROOM = 1_000_000;

    private TestFiles() {}

    public static FileStore in(Path directory, DataSource database, Clock clock) {
        FileTransaction transaction = new FileTransaction(new LocalTransactions(database).registry());
        return new FileStore(database, new FileSettings(directory, ROOM, ROOM), transaction, clock);
    }
}

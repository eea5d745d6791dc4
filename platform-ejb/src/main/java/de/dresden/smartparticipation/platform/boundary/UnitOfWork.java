package de.dresden.smartparticipation.platform.boundary;

/** The changes of one module in this transaction; every module with a persistence unit has one. */
public interface UnitOfWork {

    /** Writes what is pending to the database. */
    void flush();
}

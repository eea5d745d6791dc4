package de.dresden.smartparticipation.platform.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public holidays of this city, for the rooms that reckon with periods. */
@ApplicationScoped
public class CityHolidays {

    /** A period, a notice before it and an extension after it stay within so many years. */
    private static final int YEARS_AROUND = 2;

    @Inject
    @ConfigProperty(name = "sp.plans.corpus-christi", defaultValue = "false")
    private boolean corpusChristi;

    private SaxonHolidays saxony;

    @PostConstruct
    void readCalendar() {
        saxony = new SaxonHolidays(corpusChristi);
    }

    /** Those of the years around a day: two before, two after. */
    public Holidays around(LocalDate day) {
        return saxony.of(day.getYear() - YEARS_AROUND, day.getYear() + YEARS_AROUND);
    }
}

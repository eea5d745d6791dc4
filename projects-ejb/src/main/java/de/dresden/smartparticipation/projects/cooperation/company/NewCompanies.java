package de.dresden.smartparticipation.projects.cooperation.company;

import static de.dresden.smartparticipation.projects.cooperation.company.AcceptableCompany.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.publictext.PrivacyNotice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Begins the registration of companies. */
@Dependent
class NewCompanies {

    /** Registrations begun from one address of the network in {@link #WITHIN}. */
    static final int MOST = 10;

    static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    private CompanyRegister register;

    @Inject
    private CompanyLinks links;

    @Inject
    private CompanyDesk desk;

    @Inject
    private PairTable pairs;

    @Inject
    private PrivacyNotice notice;

    @Inject
    private RateLimits limits;

    /**
     * @param invitation key of the link by which somebody was named as partner, or null
     * @throws TooMany from the eleventh an hour on
     * @throws Refused with everything that is wrong
     */
    Company begin(Particulars data, String invitation, Integer shown, Locale language, String address) {
        if (!limits.take("company", address, MOST, WITHIN)) {
            throw new TooMany(because("too-many", MOST, WITHIN.toMinutes()), WITHIN);
        }
        desk.require(data);
        if (shown != null && !notice.exists(shown)) {
            throw new Refused(because("notice-unknown", notice.currentVersion()));
        }
        Instant now = desk.now();
        Company company = new Company(
                register.nextReference(now.atZone(Clocks.BERLIN).getYear()),
                data,
                shown == null ? notice.currentVersion() : shown,
                language,
                now);
        register.add(company);
        if (invitation != null) {
            long first = links.invited(invitation)
                    .orElseThrow(() -> new NotFound("–"))
                    .id();
            long pair = pairs.of(first).map(PairView::id).orElseThrow(() -> new NotFound("–"));
            if (!pairs.take(pair, company.id())) {
                throw new Refused(because("pair-taken"));
            }
        }
        return company;
    }
}

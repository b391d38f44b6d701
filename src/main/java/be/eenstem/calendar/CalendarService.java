package be.eenstem.calendar;

import be.eenstem.aspect.FocusService;
import be.eenstem.campaign.CampaignAccess;
import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.Horizon;
import be.eenstem.platform.input.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Brings together what is planned, what is planned around and what is in focus. */
@ApplicationScoped
@Transactional
class CalendarService {

    private final CampaignAccess campaigns;
    private final FixtureService fixtures;
    private final BlackoutService blackouts;
    private final FocusService focus;
    private final HolidayService holidays;
    private final Clock clock;

    CalendarService(
            CampaignAccess campaigns,
            FixtureService fixtures,
            BlackoutService blackouts,
            FocusService focus,
            HolidayService holidays,
            Clock clock) {
        this.campaigns = campaigns;
        this.fixtures = fixtures;
        this.blackouts = blackouts;
        this.focus = focus;
        this.holidays = holidays;
        this.clock = clock;
    }

    CalendarView show(CalendarFilter filter) {
        DateSpan span = filter.span(Horizon.around(LocalDate.now(clock)));
        return new CalendarView(
                Period.of(span),
                filter.shows("campaigns") ? campaigns.during(span, filter) : null,
                filter.shows("fixtures") ? fixtures.during(span) : null,
                filter.shows("blackouts") ? blackouts.during(span) : null,
                filter.shows("focus") ? focus.during(span) : null,
                filter.shows("holidays") ? holidays.between(span.start(), span.end()) : null);
    }
}

package be.eenstem.calendar;

import be.eenstem.aspect.FocusEntryView;
import be.eenstem.campaign.CampaignView;
import be.eenstem.platform.input.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on the calendar over a period, as its reader may see it; a part that was not asked for is absent. */
@Schema(name = "Calendar")
record CalendarView(
        @Schema(required = true) Period period,
        List<CampaignView> campaigns,
        List<FixtureView> fixtures,
        List<BlackoutView> blackouts,

        @Schema(description = "The short list.") List<FocusEntryView> focus,

        List<Holiday> holidays) {}

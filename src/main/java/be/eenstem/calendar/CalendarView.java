package be.eenstem.calendar;

import be.eenstem.aspect.FocusEntryView;
import be.eenstem.campaign.CampaignView;
import be.eenstem.platform.input.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything on the calendar over a period, as its reader may see it. */
@Schema(name = "Calendar")
record CalendarView(
        @Schema(required = true) Period period,
        @Schema(required = true) List<CampaignView> campaigns,
        @Schema(required = true) List<FixtureView> fixtures,
        @Schema(required = true) List<BlackoutView> blackouts,

        @Schema(description = "The short list.", required = true)
        List<FocusEntryView> focus,

        @Schema(required = true) List<Holiday> holidays) {}

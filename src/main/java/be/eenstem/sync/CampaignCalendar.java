package be.eenstem.sync;

import be.eenstem.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Campaigns as a file that calendar programs read (text/calendar), for the rooms above. An event has the same name and number
 * here as in feeds, so a program knows that it is the same one.
 */
@ApplicationScoped
public class CampaignCalendar {

    /** What such a file is. */
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private final EventReader events;
    private final EventWriter writer;

    CampaignCalendar(EventReader events, @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.events = events;
        this.writer = new EventWriter(publicUrl.getHost(), null);
    }

    /**
     * To be called in a transaction. What is not there any more is not in it.
     *
     * @param campaigns those that the reader may see: nobody asks here
     * @param language one of {@link Language#SUPPORTED}
     */
    public byte[] of(Collection<UUID> campaigns, Locale language) {
        return CalendarWriter.whole(events.campaigns(campaigns.toArray(UUID[]::new), language), writer, language);
    }
}

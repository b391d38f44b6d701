package be.eenstem.caldav;

import be.eenstem.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers when somebody is busy (RFC 4791, 7.10): never, as nothing in the calendar takes anybody's time. */
@ApplicationScoped
class FreeBusy {

    private final Clock clock;
    private final String domain;

    FreeBusy(Clock clock, @ConfigProperty(name = "eenstem.public-url") URI publicUrl) {
        this.clock = clock;
        this.domain = publicUrl.getHost();
    }

    DavAnswer answer(XmlElement body) {
        TimeRange range = body.child(TimeRange.NAME)
                .map(TimeRange::of)
                .filter(given -> given.start() != null && given.end() != null)
                .orElseThrow(FreeBusy::misunderstood);
        String start = range.startText().orElseThrow();
        String end = range.endText().orElseThrow();
        String content = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                DavProperties.PRODUCT,
                "BEGIN:VFREEBUSY",
                "UID:" + UUID.nameUUIDFromBytes((start + end).getBytes(StandardCharsets.US_ASCII)) + "@" + domain,
                "DTSTAMP:" + TimeRange.text(clock.instant()),
                "DTSTART:" + start,
                "DTEND:" + end,
                "END:VFREEBUSY",
                "END:VCALENDAR",
                "");
        return DavAnswer.calendar(content.getBytes(StandardCharsets.UTF_8), Map.of(), Map.of());
    }

    private static ProblemException misunderstood() {
        return DavRequest.misunderstood(TimeRange.NAME);
    }
}

package be.eenstem.calendar.ical;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An event as any program could write it, with a start that its rule allows. */
final class RandomEvent {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final List<String> ZONES = List.of("Europe/Brussels", "America/New_York", "Asia/Tokyo");

    private final Random random;
    private final boolean whole;
    private final String zone;
    private final LocalDateTime start;

    RandomEvent(Random random) {
        this.random = random;
        whole = random.nextBoolean();
        zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
        // By day, and far from the hours in which clocks change.
        start = whole ? day.atStartOfDay() : day.atTime(5 + random.nextInt(17), 15 * random.nextInt(4));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VEVENT\r\nUID:random\r\nDTSTAMP:20261122T090000Z\r\nSUMMARY:T");
        lines.add("DTSTART" + value(start));
        if (random.nextInt(4) > 0) {
            lines.add(random.nextBoolean() ? "DTEND" + value(end()) : "DURATION:" + duration());
        }
        if (random.nextInt(5) > 0) {
            lines.add("RRULE:" + rule());
            leaveOut(lines);
        }
        if (random.nextInt(4) == 0) {
            lines.add("RDATE" + value(start.plusDays(1 + random.nextInt(60))));
        }
        lines.add("END:VEVENT");
        return Ics.calendar(lines.toArray(String[]::new));
    }

    private LocalDateTime end() {
        return whole ? start.plusDays(1 + random.nextInt(4)) : start.plusMinutes(30L * (1 + random.nextInt(40)));
    }

    private String duration() {
        int days = 1 + random.nextInt(3);
        return whole ? "P" + days + "D" : "PT" + (1 + random.nextInt(20)) + "H30M";
    }

    private void leaveOut(List<String> lines) {
        for (int left = random.nextInt(3); left > 0; left--) {
            lines.add("EXDATE" + value(start.plusDays(1 + random.nextInt(30))));
        }
    }

    /** It says when weeks begin, as the other reader takes that from the language of the machine where nothing is said. */
    private String rule() {
        String rule = switch (random.nextInt(6)) {
            case 0 -> "FREQ=DAILY";
            case 1 ->
                "FREQ=WEEKLY;BYDAY=" + code(start.getDayOfWeek()) + ","
                        + code(start.getDayOfWeek().plus(1 + random.nextInt(6)));
            case 2 -> "FREQ=MONTHLY;BYMONTHDAY=" + start.getDayOfMonth();
            case 3 -> "FREQ=MONTHLY;BYDAY=" + (1 + (start.getDayOfMonth() - 1) / 7) + code(start.getDayOfWeek());
            case 4 -> "FREQ=YEARLY";
            default -> "FREQ=WEEKLY";
        };
        return rule + ";WKST=MO;INTERVAL=" + (1 + random.nextInt(3)) + end(random.nextInt(3));
    }

    private String end(int kind) {
        LocalDateTime last = start.plusDays(random.nextInt(400));
        return switch (kind) {
            case 0 -> ";COUNT=" + (1 + random.nextInt(20));
            case 1 -> ";UNTIL=" + (whole ? last.format(DateTimeFormatter.BASIC_ISO_DATE) : last.format(MOMENT) + "Z");
            default -> "";
        };
    }

    private String value(LocalDateTime moment) {
        return whole
                ? ";VALUE=DATE:" + moment.format(DateTimeFormatter.BASIC_ISO_DATE)
                : ";TZID=" + zone + ":" + moment.format(MOMENT);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}

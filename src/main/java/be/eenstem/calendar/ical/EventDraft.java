package be.eenstem.calendar.ical;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An event while its properties come in. Who is invited, and what else it says, is not kept. */
final class EventDraft {

    private static final int MOST_CATEGORIES = 20;
    private static final int LONGEST_RULE = 500;

    private final Bounds bounds;
    private final Holdings holdings;
    private final Findings findings;
    private final int line;

    private String uid;
    private String title;
    private Moment start;
    private Moment end;
    private Length length;
    private String rule;
    private Moment recurrence;
    private boolean astray;
    private int sequence;
    private int properties;
    private boolean hidden;
    private boolean cancelled;
    private Reason fault;
    private final List<Moment> added = new ArrayList<>(0);
    private final List<Moment> left = new ArrayList<>(0);
    private final Set<String> categories = new LinkedHashSet<>(0);

    EventDraft(Bounds bounds, Holdings holdings, Findings findings, int line) {
        this.bounds = bounds;
        this.holdings = holdings;
        this.findings = findings;
        this.line = line;
    }

    void take(ContentLine property) {
        // However many there are, that it is private may come last.
        if (++properties > bounds.properties() && !property.name().equals("CLASS")) {
            fault(Reason.TOO_MANY_PROPERTIES);
            return;
        }
        String value = property.value();
        switch (property.name()) {
            case "UID" -> uid = Texts.uid(value);
            case "SUMMARY" -> title = Texts.line(value);
            case "DTSTART" -> start = moment(property);
            case "DTEND" -> takeEnd(moment(property));
            case "DURATION" -> takeLength(Length.of(value));
            case "RRULE" -> takeRule(value);
            case "EXRULE" -> fault(Reason.BAD_RULE);
            case "RDATE" -> takeDates(property, added);
            case "EXDATE" -> takeDates(property, left);
            case "RECURRENCE-ID" -> takeRecurrence(property);
            case "SEQUENCE" -> sequence = number(value);
            case "STATUS" -> cancelled = value.strip().equalsIgnoreCase("CANCELLED");
            case "CLASS" ->
                hidden |= List.of("PRIVATE", "CONFIDENTIAL")
                        .contains(value.strip().toUpperCase(Locale.ROOT));
            case "CATEGORIES" -> takeCategories(property);
            default -> {
                // Nothing that a calendar of ours would show.
            }
        }
    }

    ParsedEvent finished() {
        if (start == null) {
            fault(Reason.NO_START);
        }
        if ((title == null || title.isEmpty()) && !cancelled) {
            fault(Reason.NO_TITLE);
        }
        return new ParsedEvent(
                line,
                identity(),
                hidden || fault == Reason.TOO_MANY_PROPERTIES ? null : title,
                start,
                end,
                length,
                rule,
                List.copyOf(added),
                List.copyOf(left),
                recurrence,
                astray,
                sequence,
                cancelled,
                List.copyOf(categories),
                hidden ? Reason.HIDDEN : fault);
    }

    /** What has no name of its own is known by its title and start. */
    private String identity() {
        if (uid != null && !uid.isEmpty()) {
            return uid;
        }
        findings.note(Reason.NO_UID, line);
        return Texts.madeOf(title + " " + start);
    }

    private void takeEnd(Moment given) {
        end = given;
        if (given == null) {
            fault(Reason.BAD_END);
        }
    }

    private void takeLength(Length given) {
        length = given;
        if (given == null) {
            fault(Reason.BAD_END);
        }
    }

    private void takeRule(String value) {
        if (rule != null || value.length() > LONGEST_RULE) {
            fault(Reason.BAD_RULE);
        } else {
            rule = value.strip();
        }
    }

    private void takeRecurrence(ContentLine property) {
        recurrence = moment(property);
        astray = recurrence == null;
        if (astray) {
            fault(Reason.BAD_RECURRENCE);
        } else if ("THISANDFUTURE".equalsIgnoreCase(property.parameter("RANGE"))) {
            fault(Reason.THIS_AND_FUTURE);
        }
    }

    private void takeDates(ContentLine property, List<Moment> into) {
        String value = property.value();
        int from = 0;
        while (from <= value.length() && fault != Reason.TOO_MANY_DATES) {
            int comma = value.indexOf(',', from);
            int until = comma < 0 ? value.length() : comma;
            takeDate(value.substring(from, until), property, into);
            from = until + 1;
        }
    }

    private void takeDate(String text, ContentLine property, List<Moment> into) {
        if (text.isBlank()) {
            return;
        }
        Moment moment = Moment.of(text, property.parameter("TZID"));
        if (moment == null) {
            findings.note(Reason.BAD_DATE, property.number());
        } else if (added.size() + left.size() >= bounds.dates() || !holdings.addDate()) {
            holdings.removeDates(added.size() + left.size());
            added.clear();
            left.clear();
            fault = Reason.TOO_MANY_DATES;
        } else {
            into.add(moment);
        }
    }

    private void takeCategories(ContentLine property) {
        for (String category : Texts.list(property.value())) {
            if (!categories.contains(category) && !takeCategory(category)) {
                findings.note(Reason.TOO_MANY_CATEGORIES, property.number());
            }
        }
    }

    private boolean takeCategory(String category) {
        String kept = categories.size() < MOST_CATEGORIES ? holdings.addCategory(category) : null;
        return kept != null && categories.add(kept);
    }

    private static Moment moment(ContentLine property) {
        return Moment.of(property.value(), property.parameter("TZID"));
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** The first one is told. */
    private void fault(Reason reason) {
        fault = fault == null ? reason : fault;
    }
}

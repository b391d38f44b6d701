package be.eenstem.calendar;

import be.eenstem.kernel.DateSpan;
import be.eenstem.kernel.LocalizedText;
import be.eenstem.platform.text.Language;
import be.eenstem.platform.text.Messages;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ten public holidays of Belgium, and 11 July, the day of the Flemish Community. */
@ApplicationScoped
public class HolidayService {

    /** The library knows more days, as Easter Sunday and All Souls, on which the law gives nobody a day off. */
    private static final Set<String> STATUTORY = Set.of(
            "NEW_YEAR",
            "christian.EASTER_MONDAY",
            "LABOUR_DAY",
            "christian.ASCENSION_DAY",
            "christian.PENTECOST_MONDAY",
            "NATIONAL_DAY",
            "ASSUMPTION_DAY",
            "ALL_SAINTS",
            "ARMISTICE",
            "CHRISTMAS");

    private static final MonthDay FLEMISH_COMMUNITY = MonthDay.of(7, 11);

    private final HolidayManager belgium =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    private final Map<Integer, Set<LocalDate>> days = new ConcurrentHashMap<>();

    public boolean isHoliday(LocalDate day) {
        return days.computeIfAbsent(
                        day.getYear(), year -> inYear(year).map(Known::date).collect(Collectors.toUnmodifiableSet()))
                .contains(day);
    }

    /** In the order of the calendar; two on one day where Ascension falls on 1 May. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        DateSpan span = new DateSpan(from, to);
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(this::inYear)
                .filter(known -> span.contains(known.date()))
                .sorted(Comparator.comparing(Known::date).thenComparing(Known::key))
                .map(known -> new Holiday(known.date(), name(known.key())))
                .toList();
    }

    private record Known(LocalDate date, String key) {}

    private Stream<Known> inYear(int year) {
        Stream<Known> statutory = belgium.getHolidays(Year.of(year)).stream()
                .map(holiday -> new Known(holiday.getDate(), holiday.getPropertiesKey()))
                .filter(known -> STATUTORY.contains(known.key()));
        return Stream.concat(statutory, Stream.of(new Known(FLEMISH_COMMUNITY.atYear(year), "FLEMISH_COMMUNITY")));
    }

    private static LocalizedText name(String key) {
        String sentence = "holiday." + key;
        return new LocalizedText(
                Messages.say(Language.DUTCH, sentence),
                Messages.say(Locale.FRENCH, sentence),
                Messages.say(Locale.ENGLISH, sentence));
    }
}

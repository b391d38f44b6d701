package be.eenstem.caldav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.eenstem.kernel.DateSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueryTest {

    private static final String EVENTS =
            "<comp-filter name='VCALENDAR'><comp-filter name='VEVENT'>%s</comp-filter></comp-filter>";

    @Test
    void aTimeHasTheDaysWithAMomentInIt() {
        assertThat(inTime("start='20270501T000000Z' end='20270601T000000Z'"))
                .isEqualTo(days("2027-05-01", "2027-05-31"));
        assertThat(inTime("start='20270501T235959Z' end='20270601T000001Z'"))
                .isEqualTo(days("2027-05-01", "2027-06-01"));
        assertThat(inTime("start='20270501T000000Z'")).isEqualTo(days("2027-05-01", "9999-12-31"));
        assertThat(inTime("end='20270501T000000Z'")).isEqualTo(days("0001-01-01", "2027-04-30"));
        assertThat(inTime("start='00010101T000000Z' end='99991231T235959Z'")).isEqualTo(TimeRange.ALWAYS);
        assertThat(inTime("end='00010101T000000Z'")).isEqualTo(days("0001-01-01", "0001-01-01"));
    }

    @Test
    void onlyEventsAreThere() {
        assertThat(asked("<comp-filter name='VCALENDAR'/>")).contains(TimeRange.ALWAYS);
        assertThat(asked(EVENTS.formatted(""))).contains(TimeRange.ALWAYS);
        assertThat(asked(EVENTS.formatted("<is-not-defined/>"))).isEmpty();
        assertThat(asked(EVENTS.replace("VEVENT", "VTODO").formatted(""))).isEmpty();
        assertThat(asked(EVENTS.replace("VEVENT", "VTODO").formatted("<is-not-defined/>")))
                .contains(TimeRange.ALWAYS);
        assertThat(asked("<comp-filter name='VCALENDAR'><is-not-defined/></comp-filter>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<prop-filter name='UID'/>",
                "<time-range start='20270501T000000Z'/><prop-filter name='UID'/>",
                "<comp-filter name='VALARM'/>",
                "<time-range/>",
                "<time-range start='2027-05-01'/>",
                "<time-range start='20270231T000000Z'/>",
                "<time-range start='20270501T000000Z' end='20270501T000000Z'/>",
                "<time-range start='+999990101T000000Z'/>",
                "<time-range end='+999990101T000000Z'/>",
                "<time-range end='-9999999990101T000000Z'/>",
                "<time-range start='00000101T000000Z'/>"
            })
    void refusesFiltersThatItDoesNotHave(String filter) {
        assertThatThrownBy(() -> asked(EVENTS.formatted(filter))).isInstanceOf(DavException.class);
    }

    private static DateSpan inTime(String range) {
        return asked(EVENTS.formatted("<time-range " + range + "/>")).orElseThrow();
    }

    private static Optional<DateSpan> asked(String filter) {
        String xml = "<filter xmlns='urn:ietf:params:xml:ns:caldav'>" + filter + "</filter>";
        return EventQuery.days(
                XmlBody.read(xml.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }

    private static DateSpan days(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}

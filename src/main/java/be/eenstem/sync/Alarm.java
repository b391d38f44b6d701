package be.eenstem.sync;

/** How long before an event somebody wants to be warned: weeks, days or hours, each number in one form only. */
final class Alarm {

    static final String SHAPE = "-P((0|[1-9]\\d{0,2})[WD]|T(0|[1-9]\\d{0,2})H)";

    private Alarm() {}

    static boolean is(String text) {
        return text.matches(SHAPE);
    }
}

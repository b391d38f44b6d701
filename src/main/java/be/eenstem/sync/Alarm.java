package be.eenstem.sync;

/** How long before an event somebody wants to be warned: weeks, days or hours. */
final class Alarm {

    static final String SHAPE = "-P(\\d{1,3}[WD]|T\\d{1,3}H)";

    private Alarm() {}

    static boolean is(String text) {
        return text.matches(SHAPE);
    }
}

package be.eenstem.platform.http;

/** The header by which one who may act for several organizations chooses one. */
public final class ActingFor {

    public static final String HEADER = "Eenstem-Organization";

    private ActingFor() {}
}

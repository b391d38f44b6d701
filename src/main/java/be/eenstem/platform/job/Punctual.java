package be.eenstem.platform.job;

import java.time.Duration;

/** Work that is to be done by a time. */
public interface Punctual {

    /** For how long something has been due that nobody did; zero where all is well. Called in a transaction. */
    Duration lag();
}

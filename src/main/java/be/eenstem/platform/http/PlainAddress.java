package be.eenstem.platform.http;

import java.util.Set;

/** An address that is served beside the resources, on the threads that requests arrive on. */
public interface PlainAddress {

    /** The place among routes right after the gates that all requests pass, and before any login. */
    int BEFORE_THE_LOGIN = -(BodyGate.LAST_OF_ALL - 1);

    /** As a resource class has it: with a name between braces for what may be anything but a slash. */
    String template();

    Set<String> methods();

    /** What in a path is known to those only who may read there, or null where the path is another's. */
    String secretIn(String path);
}

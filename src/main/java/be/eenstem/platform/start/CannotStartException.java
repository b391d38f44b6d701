package be.eenstem.platform.start;

/** The service cannot start; the message tells an operator in one line why, and what helps. */
public class CannotStartException extends RuntimeException {

    public CannotStartException(String message) {
        super(message);
    }

    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}

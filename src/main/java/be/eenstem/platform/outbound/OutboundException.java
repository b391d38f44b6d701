package be.eenstem.platform.outbound;

/** An address is not called, or a call came to nothing. Says nothing of what lies behind the address. */
public final class OutboundException extends RuntimeException {

    private final OutboundFault fault;

    OutboundException(OutboundFault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    public OutboundFault fault() {
        return fault;
    }
}

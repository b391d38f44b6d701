package be.eenstem.platform.input;

import jakarta.validation.Payload;

/** The payload of a constraint that time itself can break: in a patch it is asked only of what the patch changes. */
public interface OnChange extends Payload {}

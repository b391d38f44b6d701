package be.eenstem.plan;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A plan as it was submitted.
 *
 * @param hash of what the reader may see: of everything, or of what was not under embargo
 */
record PlanVersion(UUID id, UUID plan, int number, OffsetDateTime submittedAt, String hash, VersionDocument document) {}

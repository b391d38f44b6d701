package be.eenstem.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one look at the database tells of a link.
 *
 * @param subscription null where there is none with that secret
 * @param revoked whether there was one
 * @param version of the subscription
 * @param changedAt when its owner, or what its owner may do, last became another
 * @param organization for which its owner acts; null for none, or where it is gone
 * @param roles what its owner is let do; none where the owner no longer is
 * @param numbers what the calendar is at that moment
 */
record FeedLook(
        UUID subscription,
        boolean revoked,
        int version,
        Instant changedAt,
        Instant lastUsedAt,
        String subject,
        String organization,
        List<String> roles,
        Numbers numbers) {

    /**
     * Names a state of all that feeds are made of.
     *
     * @param change the last change of a campaign, a fixture or a name that events tell
     */
    record Numbers(long change) {}

    /** The same look at another moment. */
    FeedLook at(Numbers now) {
        return new FeedLook(subscription, revoked, version, changedAt, lastUsedAt, subject, organization, roles, now);
    }

    static FeedLook none(boolean revoked) {
        return new FeedLook(null, revoked, 0, null, null, null, null, List.of(), null);
    }
}

package be.eenstem.sync;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a reader is: at the end of what there was, or on the way through its pages.
 *
 * @param mark what the reader has; on the way through everything, what it has at the end of it
 * @param day on which the reader has it
 * @param today the day on which this reading began
 * @param position the number of the last change read on the way
 * @param after the last campaign read on the way through everything
 */
record SyncState(Kind kind, SyncScope scope, SyncMark mark, LocalDate day, LocalDate today, long position, UUID after) {

    private static final int BYTES = 1 + 8 * Long.BYTES;
    private static final UUID NONE = new UUID(0, 0);

    /** What a reader can do next. */
    enum Kind {
        /** Ask what changed. */
        TOKEN,
        /** Go on through everything. */
        ALL,
        /** Go on through what changed. */
        CHANGES
    }

    static SyncState token(SyncScope scope, SyncMark mark, LocalDate day) {
        return new SyncState(Kind.TOKEN, scope, mark, day, day, 0, NONE);
    }

    /** At the beginning of everything. */
    static SyncState all(SyncScope scope, SyncMark mark, LocalDate today) {
        return new SyncState(Kind.ALL, scope, mark, today, today, 0, NONE);
    }

    /** At the beginning of what changed since a token; what became another by the day alone may have any number. */
    SyncState changes(LocalDate now) {
        long before = now.equals(day) ? mark.number() : Long.MIN_VALUE;
        return new SyncState(Kind.CHANGES, scope, mark, day, now, before, NONE);
    }

    /** The last of all days on which the reader read; that of the token where the clock was set back. */
    LocalDate lastDay(LocalDate now) {
        return now.isBefore(day) ? day : now;
    }

    /** With another mark of the same history, up to which the reader has everything too. */
    SyncState from(SyncMark later) {
        return new SyncState(kind, scope, later, day, today, position, after);
    }

    SyncState at(long number) {
        return new SyncState(kind, scope, mark, day, today, number, after);
    }

    SyncState at(UUID campaign) {
        return new SyncState(kind, scope, mark, day, today, position, campaign);
    }

    /** Null for none. */
    UUID last() {
        return after.equals(NONE) ? null : after;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put((byte) kind.ordinal())
                .putLong(scope.selection())
                .putLong(scope.view())
                .putLong(mark.number())
                .putLong(mark.stamp())
                .putInt((int) day.toEpochDay())
                .putInt((int) today.toEpochDay())
                .putLong(position)
                .putLong(after.getMostSignificantBits())
                .putLong(after.getLeastSignificantBits())
                .array();
    }

    /** Null where they are none. */
    static SyncState of(byte[] bytes) {
        if (bytes.length != BYTES) {
            return null;
        }
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return new SyncState(
                Kind.values()[read.get()],
                new SyncScope(read.getLong(), read.getLong()),
                new SyncMark(read.getLong(), read.getLong()),
                LocalDate.ofEpochDay(read.getInt()),
                LocalDate.ofEpochDay(read.getInt()),
                read.getLong(),
                new UUID(read.getLong(), read.getLong()));
    }
}

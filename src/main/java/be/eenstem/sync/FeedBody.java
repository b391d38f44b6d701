package be.eenstem.sync;

import be.eenstem.platform.http.Recent;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.Deflater;

/** The events of a view, as all who have that view get them. The bytes lie where the network reads them from. */
final class FeedBody {

    private static final int CHUNK = 16 * 1024;

    private static final int MOST_FEEDS = 10_000;

    /** The state of the calendar that they were last found to be of. */
    final FeedLook.Numbers numbers;
    /** What their readers may know of that: the same in many states. */
    final SyncState state;
    /** What follows the beginning of a calendar; never moved in. */
    final ByteBuffer bytes;
    /** The same, to follow a deflated beginning. */
    final ByteBuffer deflated;
    /** Of the bytes. */
    final byte[] hash;
    /** The campaigns in it that are under embargo. */
    final List<UUID> embargoed;
    /** When the bytes last became others. */
    volatile Instant modifiedAt = Instant.EPOCH;

    /** What it is part of: gone when it is. */
    private final Recent<String, Feed[]> feeds;

    FeedBody(FeedLook.Numbers numbers, SyncState state, byte[] bytes, List<UUID> embargoed) {
        this.numbers = numbers;
        this.state = state;
        this.bytes = direct(bytes);
        this.deflated = direct(deflated(bytes, true));
        this.hash = hash(bytes);
        this.embargoed = embargoed;
        this.feeds = new Recent<>(MOST_FEEDS, () -> new Feed[1]);
    }

    private FeedBody(FeedLook.Numbers numbers, FeedBody same) {
        this.numbers = numbers;
        this.state = same.state;
        this.bytes = same.bytes;
        this.deflated = same.deflated;
        this.hash = same.hash;
        this.embargoed = same.embargoed;
        this.modifiedAt = same.modifiedAt;
        this.feeds = same.feeds;
    }

    /** The same as of a state of the calendar in which nothing is otherwise for their readers. */
    FeedBody at(FeedLook.Numbers now) {
        return new FeedBody(now, this);
    }

    /** A subscription's whole calendar, made once. */
    Feed feed(String subscription, Supplier<Feed> making) {
        Feed[] place = feeds.of(subscription);
        Feed known = place[0];
        if (known == null) {
            known = making.get();
            place[0] = known;
        }
        return known;
    }

    /** The memory it takes. */
    long size() {
        return bytes.capacity() + deflated.capacity();
    }

    /** Bytes where the network reads them from, for any number of readers. */
    static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }

    /** Without a frame around it; what is not the end of it ends with a whole byte, so that more can follow. */
    static byte[] deflated(byte[] bytes, boolean end) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            if (end) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            int written;
            do {
                written = deflater.deflate(chunk, 0, CHUNK, end ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                out.write(chunk, 0, written);
            } while (end ? !deflater.finished() : written == CHUNK);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

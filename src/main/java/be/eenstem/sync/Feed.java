package be.eenstem.sync;

import be.eenstem.platform.http.Etags;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;

/** One subscription's calendar, ready to be sent: a beginning of its own, and the events that it shares with others. */
final class Feed {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final int TAG_BYTES = 16;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    final FeedSettings settings;
    final FeedBody body;
    final Instant modifiedAt;
    final String lastModified;
    final Form plain;
    final Form gzip;

    /** @param changedAt when its subscription last became another */
    Feed(FeedSettings settings, byte[] head, FeedBody body, Instant changedAt) {
        this.settings = settings;
        this.body = body;
        this.modifiedAt =
                (changedAt.isAfter(body.modifiedAt) ? changedAt : body.modifiedAt).truncatedTo(ChronoUnit.SECONDS);
        this.lastModified = HTTP_DATE.format(modifiedAt);
        String tag = HexFormat.of().formatHex(FeedBody.hash(head, body.hash), 0, TAG_BYTES);
        this.plain = new Form(Etags.of(tag), FeedBody.direct(head), body.bytes);
        this.gzip = new Form(
                Etags.of(tag + "-gzip"),
                FeedBody.direct(GZIP),
                FeedBody.direct(FeedBody.deflated(head, false)),
                body.deflated,
                FeedBody.direct(end(head, body.bytes)));
    }

    /** The bytes in one encoding, with the tag of that. They lie where the network reads them from. */
    static final class Form {

        final String etag;
        final String length;
        private final ByteBuf bytes;

        private Form(String etag, ByteBuffer... parts) {
            this.etag = etag;
            this.bytes = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(parts));
            this.length = String.valueOf(bytes.readableBytes());
        }

        Buffer content() {
            return Buffer.buffer(bytes.duplicate());
        }
    }

    private static byte[] end(byte[] head, ByteBuffer body) {
        CRC32 check = new CRC32();
        check.update(head);
        check.update(body.duplicate());
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) check.getValue())
                .putInt(head.length + body.remaining())
                .array();
    }
}

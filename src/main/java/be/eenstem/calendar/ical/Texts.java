package be.eenstem.calendar.ical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Values that are text. */
final class Texts {

    static final int MOST = 200;

    private static final int LONGEST_UID = 200;

    private Texts() {}

    /** On one line, without what is there only to be escaped, and no longer than a title may be. */
    static String line(String value) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < value.length() && text.length() <= MOST; place++) {
            char each = value.charAt(place);
            if (each == '\\' && place + 1 < value.length()) {
                place++;
                each = "nN".indexOf(value.charAt(place)) < 0 ? value.charAt(place) : ' ';
            }
            boolean blank = Character.isWhitespace(each) || Character.isISOControl(each);
            if (!blank) {
                text.append(each);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return shortened(text.toString().strip());
    }

    /** The values between commas that are not escaped. */
    static List<String> list(String value) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int place = 0; place <= value.length(); place++) {
            if (place == value.length() || value.charAt(place) == ',') {
                parts.add(value.substring(from, place));
                from = place + 1;
            } else if (value.charAt(place) == '\\') {
                place++;
            }
        }
        return parts.stream().map(Texts::line).filter(part -> !part.isEmpty()).toList();
    }

    /** As it is, or what stands for it where it is too long to be kept. */
    static String uid(String value) {
        String plain = value.strip().replaceAll("\\p{Cntrl}", "");
        return plain.length() <= LONGEST_UID ? plain : madeOf(plain);
    }

    /** The same for the same text. */
    static String madeOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return text.substring(0, end).strip() + "…";
    }
}

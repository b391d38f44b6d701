package be.eenstem.platform.input;

import java.util.Set;

/** Whether a text shows anything: some characters, as the space of no width, count as letters but leave no trace. */
final class Visible {

    private static final Set<Byte> TRACELESS = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.UNASSIGNED,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK);

    /** Letters and a symbol by their category, yet blank: the fillers of Hangul and the empty cell of braille. */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private Visible() {}

    static boolean isIn(String text) {
        return text.codePoints()
                .anyMatch(point -> !TRACELESS.contains((byte) Character.getType(point)) && !BLANK.contains(point));
    }
}
